/** The pages of the house's documentation that are of use in the console, by the name of their file in `docs/`. */
export const HELP = {
  mail: () => import('../../../../docs/mail.md?raw'), notifications: () => import('../../../../docs/notifications.md?raw'), calendars: () => import('../../../../docs/calendars.md?raw'),
  packs: () => import('../../../../docs/packs.md?raw'), 'coach-rules': () => import('../../../../docs/coach-rules.md?raw'), 'life-of-a-message': () => import('../../../../docs/life-of-a-message.md?raw'),
};
