/**
 * What Slack refuses beyond. Counted in UTF-16 units, which is never less than what Slack counts.
 * Sources: docs.slack.dev/reference/block-kit and @slack/types 3.2; where they differ, the smaller number.
 */

/** docs.slack.dev/reference/block-kit/blocks: 50 a message, 100 a modal or Home tab. */
export const blocksPerMessage = 50
export const blocksPerView = 100
/** `msg_blocks_too_long` was seen at about 13.2k (bolt-js #2509). Counted in bytes of JSON, which is stricter. */
export const messageBytes = 12_000
/** docs.slack.dev/reference/views: 250 kB; a phone should not have to load that much. */
export const viewBytes = 100_000

/** .../blocks/header-block */
export const headerText = 150
/** .../blocks/section-block, and any one text of ours. */
export const sectionText = 3_000
/** .../block-elements/button-element */
export const buttonText = 75
export const accessibilityLabel = 75
/** .../composition-objects/option-object; the reference says 150 for the value, the types say 75. */
export const optionText = 75
export const optionValue = 75
/** .../block-elements/overflow-menu-element; one option alone is refused by older clients. */
export const optionsPerOverflow = 5
/** .../block-elements/select-menu-element */
export const optionsPerSelect = 100
export const optionGroups = 100
export const placeholderText = 150
/** .../block-elements/plain-text-input-element */
export const inputText = 3_000
/** .../blocks/input-block */
export const labelText = 2_000
export const linkUrl = 3_000

/** .../reference/views/modal-views */
export const viewTitle = 24
export const viewButton = 24
export const privateMetadata = 3_000
/** docs.slack.dev/surfaces/modals: three views lie on one another at most. */
export const viewDepth = 3

/** .../blocks/table-block: one a message. */
export const tableRows = 100
export const tableColumns = 20
/** .../blocks/data-visualization-block: Slack's page says 6, client libraries 12. */
export const chartsPerMessage = 2
export const chartTitle = 50
export const chartLabel = 20
export const chartSeries = 6
export const chartCategories = 20

/** docs.slack.dev/reference/methods/chat.postMessage cuts at 40,000; nobody reads that in a notification. */
export const fallbackText = 1_000

/** docs.slack.dev/interactivity/handling-user-interaction */
export const responseUrlLifeMs = 30 * 60_000
