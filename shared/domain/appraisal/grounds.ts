/** On what ground somebody objects to a published row. Plain data: screens offer it without a library. */
export const objectionGrounds = ['facts-wrong', 'rule-wrong', 'not-counted', 'not-mine', 'other'] as const
export type ObjectionGround = (typeof objectionGrounds)[number]
