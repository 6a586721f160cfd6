/** What the history is kept of, and told: by the name of its table. */
export const recordedSubjects = ['objectives', 'actions', 'action_financing'] as const
export type RecordedSubject = (typeof recordedSubjects)[number]

/** How the value of a field is written out. */
export type ValueForm =
  | 'text'
  | 'decimal'
  | 'euros'
  | 'day'
  | 'days'
  | 'answer'
  | 'choice'
  | 'named'
  | 'acceptances'

/** The fields that are told, in the order in which they stand on the page; what else a row holds is no news to anybody. */
export const recordedFields = {
  objectives: {
    statement: 'text',
    kind: 'choice',
    domainId: 'named',
    parentId: 'named',
    visionPartId: 'named',
    forWhom: 'text',
    measure: 'text',
    measureKind: 'choice',
    resultKind: 'choice',
    unit: 'text',
    baseline: 'decimal',
    target: 'decimal',
    moments: 'days',
    startsOn: 'day',
    endsOn: 'day',
    enoughPeople: 'answer',
    enoughMeans: 'answer',
    ambition: 'choice',
    acceptances: 'acceptances',
  },
  actions: {
    title: 'text',
    objectiveId: 'named',
    status: 'choice',
    statusOn: 'day',
    owner: 'named',
    executor: 'named',
    evaluator: 'named',
    description: 'text',
    approach: 'choice',
    startsOn: 'day',
    endsOn: 'day',
    aim: 'text',
    expectedResult: 'text',
    evaluationMethod: 'text',
    means: 'text',
    budgetCents: 'euros',
  },
  action_financing: { kind: 'choice', name: 'text', amountCents: 'euros', startsOn: 'day', endsOn: 'day' },
} as const satisfies Record<RecordedSubject, Record<string, ValueForm>>

type FieldsOf<Subject> = Subject extends RecordedSubject ? keyof (typeof recordedFields)[Subject] : never
export type RecordedField = FieldsOf<RecordedSubject>

type Fields = Readonly<Record<string, unknown>>
export type Recorded = { subject: RecordedSubject; version: number; before: Fields; after: Fields }

/** What happened to the row as a whole, or to one of its fields. */
export type Event =
  | { kind: 'added' | 'removed' | 'restored' }
  | { kind: 'changed'; field: RecordedField; form: ValueForm; before: unknown; after: unknown }

/** Who pulls, carries out and evaluates is kept in one piece, and told apart. */
function apart({ parties, ...fields }: Fields): Fields {
  return typeof parties === 'object' && parties !== null ? { ...fields, ...parties } : fields
}

/** Nothing filled in, in whatever way that is kept. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const same = (one: unknown, other: unknown): boolean =>
  (isNothing(one) && isNothing(other)) || JSON.stringify(one) === JSON.stringify(other)

/** What happened in one version of a row, as far as it is told. */
export function eventsIn({ subject, version, before: kept, after: made }: Recorded): Event[] {
  if (version === 1) return [{ kind: 'added' }]
  if ('deletedAt' in made) return [{ kind: isNothing(made['deletedAt']) ? 'restored' : 'removed' }]
  const [before, after] = [apart(kept), apart(made)]
  const forms: Readonly<Record<string, ValueForm>> = recordedFields[subject]
  return Object.entries(forms).flatMap(([field, form]): Event[] =>
    same(before[field], after[field])
      ? []
      : [
          {
            kind: 'changed',
            field: field as RecordedField,
            form,
            before: before[field],
            after: after[field],
          },
        ],
  )
}

/** Identifiers that stand in a change, so that their names can be read. */
export const identifiersIn = (changes: readonly Recorded[]): string[] =>
  changes
    .flatMap(eventsIn)
    .flatMap((event) =>
      event.kind === 'changed' && event.form === 'named' ? [event.before, event.after] : [],
    )
    .flat()
    .filter((value) => typeof value === 'string')

/** What identifiers in changes stand for. */
export type Names = ReadonlyMap<string, string>
