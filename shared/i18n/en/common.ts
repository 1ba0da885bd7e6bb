/** Words every screen shares. */
import type { common as zh } from '../zh-CN/common.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const common: typeof zh = {
  product: 'paihao',
  stages: {
    waiting: 'Waiting',
    called: 'Called',
    serving: 'Being served',
    held: 'On hold',
    missed: 'Missed',
    finished: 'Finished',
    left: 'Left',
    expired: 'Expired',
    void: 'Void',
  },
  priorities: {
    soldier: 'Serving soldier',
    veteran: 'Veteran',
    disabled: 'Person with a disability',
    elderly: 'Older person',
    pregnant: 'Pregnant',
  },
  outcomes: {
    done: 'Done on the spot',
    accepted: 'Accepted, due by a date',
    incomplete: 'Papers missing, told in full',
    refused: 'Not accepted',
    referred: 'Referred elsewhere',
    withdrawn: 'Withdrawn by the citizen',
  },
  holdReasons: {
    'fetch-papers': 'Fetching papers',
    'fill-form': 'Filling in a form',
    'copy-or-pay': 'Copying or paying',
    'wait-colleague': 'Waiting for a colleague',
    other: 'Other',
  },
  pauseReasons: {
    break: 'Short break',
    meal: 'Meal',
    meeting: 'Meeting',
    'back-office': 'Back-office work',
    equipment: 'Equipment fault',
    other: 'Other',
  },
  transferReasons: {
    'other-service': 'Needs another service too',
    'wrong-window': 'Drew the wrong ticket',
    'needs-approval': 'Needs approval',
    specialist: 'Needs a specialist',
    other: 'Other',
  },
  callReasons: {
    'person-present': 'Already at the window',
    urgent: 'Urgent',
    'priority-right': 'Priority by right',
    'came-back': 'Came back after a miss',
    other: 'Other',
  },
  defects: {
    missing: 'missing',
    expired: 'expired',
    'not-original': 'not the original',
    'not-signed': 'not signed or stamped',
    'not-legible': 'not legible',
    'wrong-form': 'wrong form',
  },
  roles: {
    kiosk: 'Kiosk',
    citizen: 'Citizen',
    tablet: 'Rating tablet',
    clerk: 'Clerk',
    guide: 'Guide',
    supervisor: 'Supervisor',
    admin: 'Administrator',
    clock: 'Clock',
  },
  languages: { 'zh-CN': '中文', en: 'English' },
  callWhy: (why) => {
    switch (why.rule) {
      case 'earliest':
        return `drawn at ${why.issuedAt}, the earliest`
      case 'priority':
        return `${why.priority ?? 'priority by right'}, drawn at ${why.issuedAt}`
      case 'appointment':
        return `came for an appointment, drawn at ${why.issuedAt}`
      case 'overdue':
        return `drawn at ${why.issuedAt}, has waited too long`
      case 'returned':
        return `back from another window, drawn at ${why.issuedAt}`
      case 'aimed':
        return `sent to this window, drawn at ${why.issuedAt}`
      case 'came-back':
        return `came back after a miss, drawn at ${why.issuedAt}`
      case 'picked':
        return `called by name, drawn at ${why.issuedAt}`
    }
  },
  undoVerbs: {
    signIn: 'sign-in',
    signOut: 'sign-out',
    closeDay: 'closing the day',
    issueTicket: 'issue',
    recallTicket: 'recall',
    callNext: 'call',
    callTicket: 'call by number',
    startService: 'start',
    holdService: 'hold',
    resumeService: 'resume',
    switchService: 'switch of service',
    transferTicket: 'transfer',
    markMissed: 'missed',
    finishService: 'finish',
    giveNotice: 'notice',
    openWindow: 'opening',
    pauseWindow: 'pause',
    resumeWindow: 'resuming',
    closeWindow: 'closing',
    comeBack: 'coming back',
    leaveQueue: 'leaving',
    letOthersGoFirst: 'letting others go first',
  },
  grades: ['Very dissatisfied', 'Dissatisfied', 'Fairly satisfied', 'Satisfied', 'Very satisfied'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  date: (month, day) => `${day} ${months[month - 1] ?? ''}`,
  line: {
    connecting: 'Connecting',
    live: 'Online',
    late: 'Slow',
    lost: 'Offline',
    lateSentence: (lastAt) => `The network is slow; this may be out of date. Last update ${lastAt}`,
    lostSentence: (lastAt) => `Network lost; this shows ${lastAt}. Reconnecting by itself`,
    neverSentence: 'The hall machine does not answer. Check the network; trying again by itself',
  },
  demo: 'Demo hall: numbers are not valid',
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  confirm: 'Confirm',
  back: 'Back',
  save: 'Save',
  remove: 'Remove',
  change: 'Change',
  retry: 'Try again',
  loading: 'Loading',
  busy: 'One moment',
  optional: 'optional',
  listComma: ', ',
  none: 'None',
  language: 'Language',
  number: 'Number',
  service: 'Service',
  window: 'Window',
  windowNamed: (name) => (/^\d+$/.test(name) ? `Window ${name}` : name),
  people: (n) => (n === 1 ? '1 person' : `${n} people`),
  waiting: (n) => `${n} waiting`,
  ahead: (n) => (n === 0 ? 'You are next' : n === 1 ? '1 person ahead' : `${n} people ahead`),
  minutes: (n) => `${n} min`,
  seconds: (n) => `${n} s`,
  range: {
    between: (from, to) => `about ${from}–${to} min`,
    about: (to) => `about ${to} min`,
    now: 'no wait',
    why: {
      'no-window-open': 'no window open yet',
      paused: 'window paused for now',
      'too-uncertain': 'wait not known yet',
      closing: 'may not be reached today',
      'hall-closed': 'not serving yet',
    },
  },
  signIn: {
    title: 'Sign in',
    staffNo: 'Staff number',
    pin: 'PIN',
    asRole: 'As',
    go: 'Sign in',
    out: 'Sign out',
    wrong: 'Staff number or PIN is wrong',
    locked: (seconds) => `Too many tries; try again in ${seconds} s`,
    noSuchRole: 'This staff number does not have that role; choose another',
    offline: 'The hall machine does not answer; check the network',
    ended: 'Your session has ended; please sign in again',
    digit: (d) => d,
    erase: 'Erase',
    show: 'Show PIN',
  },
  pair: {
    title: 'This device is not paired yet',
    how: 'An administrator adds it under Setup · Devices and gets a code of eight characters. The code works once, for ten minutes.',
    code: 'Pairing code',
    go: 'Pair',
    wrong: 'The code is wrong or too old. Make a new one under Setup · Devices',
    offline: 'The hall machine does not answer; check the network',
    otherRole: (role) => `This code is for a "${role}"; open the page of that device`,
  },
  broken: {
    title: 'Something went wrong on this screen',
    what: 'It reloads by itself. If this keeps happening, tell the administrator this line.',
    reload: 'Reload now',
  },
  keypad: 'Number pad',
}
