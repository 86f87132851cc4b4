import fc from 'fast-check'

/*
 * In CI every property meets the same cases each time, so that a change is judged by what it changes. Elsewhere each run
 * meets new ones: what such a run finds is a defect, and gets a test of its own.
 */
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_130 })
