/** Most severe first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]
/** From which risk on a case has each severity; a policy may move them. */
export type SeverityLines = Readonly<Record<Severity, number>>

/** 0 for critical to 3 for low: the order cards, queues and digests are sorted by. */
export const urgency = (severity: Severity): number => severities.indexOf(severity)

export const atLeast = (severity: Severity, bound: Severity): boolean => urgency(severity) <= urgency(bound)

/** Model output may raise a rule's severity, never lower it. */
export const moreSevere = (one: Severity, other: Severity): Severity => (urgency(one) <= urgency(other) ? one : other)
