/** Every verb of the appraisal of one period (考核). */
export const appraisalCommands = {} as const
