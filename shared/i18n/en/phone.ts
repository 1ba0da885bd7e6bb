/** The phone page's words. */
import type { phone as zh } from '../zh-CN/phone.ts'

const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const phone: typeof zh = {
  pageTitle: (ticket, hall) => `${ticket} · ${hall}`,
  yourNumber: 'Your number',
  stage: {
    waiting: 'Waiting',
    called: 'Please go to your window',
    serving: 'Being served',
    held: 'Go and get what is needed, then return to the window',
    missed: 'Your number was called',
    finished: 'Finished',
    left: 'You left the queue',
    expired: 'This number was for another day',
    void: 'This number is void',
  },
  ahead: (n) => (n === 0 ? 'You are next' : `${persons(n)} ahead`),
  soon: 'Almost your turn, please be in the hall',
  goTo: (window) => `Please go to ${window}`,
  zone: (zone) => zone,
  servedBy: (name) => `Served by ${name}`,
  updated: (time) => `updated ${time}`,
  issued: (time) => `taken at ${time}`,
  promised: (time) => `Said when you took it: called by about ${time}`,
  whyWait: 'Why am I still waiting?',
  whyEarlier: (n) => `${persons(n)} took a number before you`,
  whyByRight: (n, right) =>
    n === right
      ? `${persons(n)} ahead by right of priority, by appointment, or because you let them go first`
      : `${n} ahead: ${n - right} took a number before you, ${right} by right of priority, by appointment, or because you let them go first`,
  whyNobody: 'Nobody is ahead; you are called as soon as a window is free',
  yield: (places) => `Let ${places} people go first`,
  yieldWhat: 'Your number moves back, so that you can finish what you are doing.',
  leave: 'Stop waiting',
  leaveSure: 'Stop waiting? The number ends; you would have to take a new one.',
  leaveYes: 'Yes, stop waiting',
  leaveNo: 'Keep waiting',
  comeBack: 'I am here, please call me again',
  comeBackWhat: 'A missed number may come back once, behind the next few.',
  comeBackNot: 'It can no longer come back. Take a new number if you need one, or ask a guide.',
  notices: 'Papers still missing',
  noticesWhat: 'You were told everything at once; bring these:',
  toldAt: (time) => `told at ${time}`,
  rate: 'How was the service?',
  rateWhat: 'The clerk cannot see your choice.',
  grades: ['Very dissatisfied', 'Dissatisfied', 'Fairly satisfied', 'Satisfied', 'Very satisfied'],
  rateSend: 'Send rating',
  rated: 'Thank you for your rating',
  help: 'Can’t find the window, or have a question? Ask a guide in the hall.',
  offline: 'The hall cannot be reached; this may be out of date',
  failed: 'That did not work, please try again',
  done: 'Done',
  demo: 'Demo hall: this is not a real number',
  notFound: 'No such number',
  notFoundWhat:
    'The link is wrong or has expired. See the number on your slip and the board in the hall, or ask a guide.',
  slipFooter: (comeBackMinutes) => [
    `If you miss your call: come back once within ${comeBackMinutes} minutes`,
    'Valid today only',
  ],
}
