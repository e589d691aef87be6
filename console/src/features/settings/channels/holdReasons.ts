/** Why a mail is held, by its code. */
export const HOLD_REASONS = {
  too_large: 'held.reason.too_large', no_sender: 'held.reason.no_sender', own_mail: 'held.reason.own_mail', loop: 'held.reason.loop', too_many: 'held.reason.too_many',
  report: 'held.reason.report', auto_reply: 'held.reason.auto_reply', infected: 'held.reason.infected', failed: 'held.reason.failed',
} as const;
