import type { PartyKind } from '#src/foundation/parties/party.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'

/** Invented people, one for each of the roles whose pages exist; addresses that no mail can ever reach. */
export const demoPeople = {
  noor: { name: 'Noor Aerts', email: 'noor.aerts@klaverbeke.example', role: 'coordinator' },
  ilse: { name: 'Ilse Vermeulen', email: 'ilse.vermeulen@klaverbeke.example', role: 'facilitator' },
  karim: { name: 'Karim Haddad', email: 'karim.haddad@klaverbeke.example', role: 'chair' },
  sam: { name: 'Sam De Wit', email: 'sam.dewit@klaverbeke.example', role: 'working-group-chair' },
  els: { name: 'Els Goris', email: 'els.goris@klaverbeke.example', role: 'service' },
  bart: { name: 'Bart Nys', email: 'bart.nys@klaverbeke.example', role: 'alderman' },
} as const satisfies Record<string, { name: string; email: string; role: Role }>

export type DemoPerson = keyof typeof demoPeople

/** `person`: who signs in for it. */
export const demoParties = {
  coordinator: { name: 'Noor Aerts', kind: 'person', person: 'noor' },
  sam: { name: 'Sam De Wit', kind: 'person', person: 'sam' },
  youth: { name: 'Jeugddienst', kind: 'service', person: 'els' },
  ocmw: { name: 'OCMW', kind: 'service', person: 'noor' },
  house: { name: 'Huis van het Kind', kind: 'organisation' },
  schools: { name: 'Basisscholen van Klaverbeke', kind: 'group' },
  adultEducation: { name: 'Basiseducatie De Brug', kind: 'organisation' },
  childcare: { name: 'Kinderopvang ’t Klavertje', kind: 'organisation' },
  parents: { name: 'Oudergroep Molenwijk', kind: 'group' },
  housing: { name: 'Woonpunt', kind: 'organisation' },
  sports: { name: 'Sportraad', kind: 'group' },
} as const satisfies Record<string, { name: string; kind: PartyKind; person?: DemoPerson }>

export type DemoParty = keyof typeof demoParties
