/** Every verb of one round of 360 reviews, and of knowledge tests. */
import { annulReview } from './annulReview.ts'
import { castReview } from './castReview.ts'
import { closeReview } from './closeReview.ts'
import { enterTest } from './enterTest.ts'
import { noteReviewDue } from './noteReviewDue.ts'
import { openReview } from './openReview.ts'

export const reviewCommands = { openReview, castReview, closeReview, annulReview, enterTest, noteReviewDue } as const
