/** Every verb of rule-books. */
import { approveRuleBook } from './approveRuleBook.ts'
import { proposeRuleBook } from './proposeRuleBook.ts'
import { rejectRuleBook } from './rejectRuleBook.ts'
import { withdrawRuleBook } from './withdrawRuleBook.ts'

export const ruleBookCommands = { proposeRuleBook, approveRuleBook, rejectRuleBook, withdrawRuleBook } as const
