import type { PartyKind } from '#src/foundation/parties/party.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'

/** Invented people, one for each of the roles whose pages exist; addresses that no mail can ever reach. */
export const demoPeople: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Noor Aerts', email: 'noor.aerts@klaverbeke.example', role: 'coordinator' },
  { name: 'Ilse Vermeulen', email: 'ilse.vermeulen@klaverbeke.example', role: 'facilitator' },
  { name: 'Karim Haddad', email: 'karim.haddad@klaverbeke.example', role: 'chair' },
  { name: 'Sam De Wit', email: 'sam.dewit@klaverbeke.example', role: 'working-group-chair' },
  { name: 'Els Goris', email: 'els.goris@klaverbeke.example', role: 'service' },
  { name: 'Bart Nys', email: 'bart.nys@klaverbeke.example', role: 'alderman' },
]

export const demoParties = {
  coordinator: { name: 'Noor Aerts', kind: 'person' },
  sam: { name: 'Sam De Wit', kind: 'person' },
  youth: { name: 'Jeugddienst', kind: 'service' },
  ocmw: { name: 'OCMW', kind: 'service' },
  house: { name: 'Huis van het Kind', kind: 'organisation' },
  schools: { name: 'Basisscholen van Klaverbeke', kind: 'group' },
  adultEducation: { name: 'Basiseducatie De Brug', kind: 'organisation' },
  childcare: { name: 'Kinderopvang ’t Klavertje', kind: 'organisation' },
  parents: { name: 'Oudergroep Molenwijk', kind: 'group' },
  housing: { name: 'Woonpunt', kind: 'organisation' },
  sports: { name: 'Sportraad', kind: 'group' },
} as const satisfies Record<string, { name: string; kind: PartyKind }>

export type DemoParty = keyof typeof demoParties
