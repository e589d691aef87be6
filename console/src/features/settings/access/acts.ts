import type { AuditEntry } from '@/shared/api/types';
import type { PlainKey } from '@/shared/text/catalogue';

export const ACTS: Record<string, PlainKey> = {
  'mail.released': 'audit.does.mailReleased', 'mail.dismissed': 'audit.does.mailDismissed', 'mail.restored': 'audit.does.mailRestored',
  'mail.signed_in': 'audit.does.mailSignedIn', 'mail.signed_out': 'audit.does.mailSignedOut', 'mail.sign_in_ended': 'audit.does.mailSignInEnded',
  'channel.changed': 'audit.does.channelChanged', 'channel.courtesy_changed': 'audit.does.channelCourtesy', 'channel.created': 'audit.does.channelCreated', 'channel.switched_off': 'audit.does.channelOff', 'channel.secret_renewed': 'audit.does.channelSecret',
  'engine.added': 'audit.does.engineAdded', 'engine.changed': 'audit.does.engineChanged', 'engine.removed': 'audit.does.engineRemoved',
  'engine.ordered': 'audit.does.engineOrder', 'invitation.made': 'audit.does.invitationMade', 'invitation.withdrawn': 'audit.does.invitationWithdrawn',
  'memory.forgotten': 'audit.does.memoryForgotten', 'oidc.set': 'audit.does.oidcSet', 'password.changed': 'audit.does.passwordChanged',
  'secondFactor.turnedOn': 'audit.does.factorOn', 'secondFactor.turnedOff': 'audit.does.factorOff', 'staff.changed': 'audit.does.staffChanged',
  'staff.joined': 'audit.does.staffJoined', 'team.made': 'audit.does.teamMade', 'team.changed': 'audit.does.teamChanged', 'team.signatures_changed': 'audit.does.teamSignatures',
  'team.disbanded': 'audit.does.teamDisbanded', 'term.added': 'audit.does.termAdded', 'term.changed': 'audit.does.termChanged',
  'term.removed': 'audit.does.termRemoved', 'term.imported': 'audit.does.termImported', 'token.issued': 'audit.does.tokenIssued',
  'token.revoked': 'audit.does.tokenRevoked',
  'calendar.changed': 'audit.does.calendarChanged', 'checks.overridden': 'audit.does.checksOverridden', 'culture.switched': 'audit.does.cultureSwitched',
  'fact.added': 'audit.does.factAdded', 'fact.set': 'audit.does.factSet', 'fact.removed': 'audit.does.factRemoved', 'rule.changed': 'audit.does.ruleChanged',
  'proposal.accepted': 'audit.does.proposalAccepted', 'proposal.declined': 'audit.does.proposalDeclined',
};

/** What an act was done to, by the name it has or had; its identifier only when the entry holds no name. */
export function concerned({ data, subject }: AuditEntry, names: ReadonlyMap<string, string>): string {
  const parts = [data, data.after, data.before].filter((part): part is Record<string, unknown> => typeof part === 'object' && part !== null);
  for (const part of parts) {
    const name = part.name ?? part.email ?? part.source ?? part.reason;
    if (typeof name === 'string' && name) return name;
  }
  return names.get(subject) ?? names.get(String(data.channel)) ?? subject;
}
