// Loaded before the first TypeScript file, which an older Node cannot even read. `npm run` takes the Node 24 that
// `npm install` brought; where install scripts are switched off that one is missing, and the machine's own is taken.
const wanted = 24
const [major] = process.versions.node.split('.')
if (Number(major) < wanted) {
  console.error(`Ventanilla needs Node ${wanted}; this is Node ${process.versions.node}.
npm install brings a fitting one, unless install scripts are switched off. Then run: npm rebuild node --ignore-scripts=false`)
  process.exit(1)
}
