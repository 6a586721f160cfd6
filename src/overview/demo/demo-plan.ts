import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import type { MeasureKind } from '#src/action/plan/objective.ts'
import type { DemoParty } from '#src/overview/demo/demo-people.ts'

/** Months from today; negative lies behind us. */
type Months = number

export type DemoAction = {
  title: string
  description?: string
  owner?: DemoParty
  executors?: DemoParty[]
  evaluator?: DemoParty
  from?: Months
  until?: Months
  aim?: string
  result?: string
  evaluation?: string
  means?: string
  euros?: number
  approach?: Approach
  status?: ActionStatus
  note?: string
}

export type DemoObjective = {
  statement: string
  forWhom?: string
  vision?: number
  measure?: string
  measureKind?: MeasureKind
  unit?: string
  baseline?: number
  target?: number
  from?: Months
  until?: Months
  people?: boolean
  means?: boolean
  parents?: number
  group?: number
  actions: DemoAction[]
}

export type DemoGoal = {
  domain: string
  statement: string
  forWhom: string
  vision: number
  steps: DemoObjective[]
}

export const demoVision = [
  'Elk kind leert in zijn eigen tempo, op school en daarbuiten',
  'Elk kind hoort erbij: in de klas, in de club en in de straat',
  'Geen enkel gezin staat er alleen voor',
  'Elk kind groeit op in een huis dat droog, warm en betaalbaar is',
] as const

/** The plan of an invented municipality, rich enough that every page has something to look at. */
export const demoPlan: readonly DemoGoal[] = [
  {
    domain: 'education',
    statement: 'Kinderen uit gezinnen met een laag inkomen maken hun school even vlot af als andere kinderen',
    forWhom: 'kinderen van 3 tot 18 jaar en hun ouders',
    vision: 1,
    steps: [
      {
        statement: 'Het aantal leerlingen dat zonder huiswerk naar school komt, daalt met 50 %',
        forWhom: 'leerlingen van de drie basisscholen in de Molenwijk',
        vision: 1,
        measure: 'leerlingen zonder huiswerk, geteld door de school',
        measureKind: 'objective',
        unit: 'leerlingen',
        baseline: 60,
        target: 30,
        from: -14,
        until: 20,
        people: true,
        means: true,
        parents: 4,
        group: 9,
        actions: [
          {
            title: 'Huiswerkbegeleiding in de Molenwijk',
            description: 'Twee namiddagen per week, in het buurthuis, met vrijwilligers en studenten.',
            owner: 'sam',
            executors: ['schools', 'house'],
            evaluator: 'parents',
            from: -14,
            until: 19,
            aim: 'Kinderen vinden een rustige plek en iemand die helpt',
            result: 'Minder kinderen zonder huiswerk, meer zin om naar school te gaan',
            evaluation: 'De school telt per trimester; gesprek met de ouders in juni',
            means: 'Vergoeding van vrijwilligers, drank en fruit',
            euros: 9000,
            approach: 'softening',
            status: 'running',
            note: 'Sinds september komen er elke week 18 kinderen.',
          },
          {
            title: 'Oudergroep Nederlands met basiseducatie',
            description: 'Ouders oefenen de taal van de school: brieven, agenda, gesprekken.',
            owner: 'ocmw',
            executors: ['adultEducation', 'parents'],
            evaluator: 'adultEducation',
            from: -22,
            until: -1,
            aim: 'Ouders kunnen zelf meehelpen',
            result: 'Tien ouders volgen de reeks tot het einde',
            evaluation: 'Gesprek met de groep',
            means: 'Lesgever van basiseducatie, lokaal van het OCMW',
            euros: 4500,
            approach: 'structural',
            status: 'running',
          },
          {
            title: 'Schoolrekeningen in schijven, met alle scholen',
            from: -2,
            until: 16,
            executors: ['schools'],
            aim: 'Geen onbetaalde rekening door geldtekort',
            result: 'Elke school biedt een betaalplan aan',
            evaluation: 'Aantal betaalplannen per school',
            approach: 'structural',
          },
        ],
      },
      {
        statement: 'Elke kleuter van drie is ingeschreven en komt geregeld naar school',
        forWhom: 'kleuters en hun ouders',
        vision: 1,
        measure: 'kleuters van drie die niet ingeschreven zijn',
        measureKind: 'objective',
        unit: 'kleuters',
        target: 0,
        from: -10,
        until: 9,
        people: true,
        means: false,
        group: 6,
        actions: [
          {
            title: 'Brugfiguur tussen thuis en kleuterschool',
            description: 'Iemand met tijd die langsgaat, luistert en mee naar school stapt.',
            owner: 'house',
            executors: ['schools'],
            evaluator: 'coordinator',
            from: -9,
            until: 8,
            aim: 'Drempels weg voor de eerste schooldag',
            result: 'Alle kleuters van drie zijn ingeschreven',
            evaluation: 'Inschrijvingen in september en januari',
            means: 'Halftijdse brugfiguur, deels met middelen van de scholen',
            euros: 11000,
            approach: 'structural',
            status: 'running',
            note: 'Al 23 gezinnen bezocht; 20 kleuters zijn ingeschreven.',
          },
          {
            title: 'Instapdag in juni, met babbelontbijt',
            owner: 'schools',
            evaluator: 'house',
            from: -6,
            until: -5,
            aim: 'Ouders en juffen leren elkaar kennen voor de zomer',
            result: 'Minstens 30 gezinnen komen',
            evaluation: 'Tellen en navragen',
            euros: 600,
            approach: 'softening',
            status: 'done',
            note: 'Er kwamen 41 gezinnen; vijf ouders willen volgend jaar meehelpen.',
          },
        ],
      },
    ],
  },
  {
    domain: 'leisure',
    statement: 'Elk kind dat dat wil, is lid van een club of jeugdbeweging',
    forWhom: 'kinderen en jongeren tot 18 jaar',
    vision: 2,
    steps: [
      {
        statement: 'Ouders voelen zich welkom in de club',
        forWhom: 'ouders van kinderen in de sportclubs',
        vision: 2,
        measure: 'ouders voelen zich welkom in de club (bevraging aan de kantlijn)',
        measureKind: 'subjective',
        people: true,
        parents: 3,
        group: 5,
        from: -12,
        actions: [
          {
            title: 'Samen naar de club: vervoer en brooddoos',
            owner: 'youth',
            executors: ['sports', 'parents'],
            evaluator: 'youth',
            from: -15,
            until: -2,
            aim: 'Geen kind blijft thuis omdat er niemand kan rijden',
            result: 'Twintig kinderen rijden mee',
            evaluation: 'Lijst van de begeleiders',
            means: 'Busje van de jeugddienst, broodjes',
            euros: 3500,
            approach: 'softening',
            status: 'done',
            note: '26 kinderen reden mee. De sportraad neemt de ritten over.',
          },
          {
            title: 'Derdebetalersregeling voor kampen',
            owner: 'youth',
            executors: ['ocmw'],
            from: -8,
            until: 26,
            aim: 'Ouders hoeven het kamp niet voor te schieten',
            result: 'Zestig kinderen gaan mee op kamp',
            evaluation: 'Aantal aanvragen en gesprek met de jeugdbewegingen',
            means: 'Fonds vrije tijd',
            euros: 12000,
            approach: 'softening',
            status: 'running',
            note: 'In de zomer gingen 34 kinderen mee.',
          },
          {
            title: 'Vorming “Iedereen welkom” voor begeleiders',
            owner: 'youth',
            executors: ['sports'],
            evaluator: 'parents',
            from: 1,
            until: 6,
            aim: 'Begeleiders zien drempels en weten wat ze kunnen doen',
            result: 'Uit elke club volgt één begeleider de vorming',
            evaluation: 'Navraag bij ouders na zes maanden',
            euros: 1800,
            approach: 'structural',
          },
          {
            title: 'Ruilkast voor sportmateriaal',
            owner: 'youth',
            from: -4,
            until: 8,
            aim: 'Sportschoenen en truitjes zonder kosten',
            result: 'Elke club heeft een kast',
            status: 'running',
            euros: 400,
            approach: 'softening',
          },
        ],
      },
      {
        statement:
          'Tegen het einde van de cyclus zijn 8 van de 10 kinderen lid van een club, ook in de Molenwijk',
        forWhom: 'kinderen van 6 tot 12 jaar in de Molenwijk',
        vision: 2,
        measure: 'kinderen die lid zijn van een club',
        measureKind: 'objective',
        unit: '%',
        baseline: 48,
        target: 80,
        from: -6,
        until: 48,
        people: false,
        means: true,
        actions: [
          {
            title: 'Speelpleinwerking ook in de kleine vakanties',
            owner: 'youth',
            executors: ['childcare'],
            evaluator: 'coordinator',
            from: -3,
            until: 33,
            aim: 'Kinderen hebben ook in de krokus- en herfstvakantie een plek',
            result: 'Veertig kinderen per dag',
            evaluation: 'Aanwezigheden en een spelletje met smileys',
            means: 'Twee jobstudenten, lokaal van de school',
            euros: 7200,
            approach: 'structural',
            status: 'running',
          },
          {
            title: 'Vrijetijdsgids in klare taal, met prijzen en kansentarief',
            owner: 'youth',
            evaluator: 'parents',
            from: 0,
            until: 3,
            aim: 'Ouders vinden snel wat er is en wat het kost',
            result: 'De gids ligt in elke school en bij elke huisarts',
            evaluation: 'Drie ouders lezen de gids na',
            euros: 1500,
            approach: 'softening',
            status: 'running',
          },
          {
            title: 'Jeugdhuis open op woensdag, zonder inkom',
            owner: 'youth',
            executors: ['parents'],
            from: -7,
            until: 29,
            aim: 'Een plek om af te spreken, ook zonder geld',
            result: 'Vijftien jongeren per woensdag',
            evaluation: 'Tellen en praten met jongeren',
            euros: 2600,
            approach: 'structural',
            status: 'running',
          },
          {
            title: 'Proeflessen in de buurt',
            owner: 'youth',
            executors: ['sports'],
            from: 3,
            until: 14,
            aim: 'De club komt naar het plein',
            approach: 'softening',
          },
        ],
      },
    ],
  },
  {
    domain: 'housing',
    statement: 'Gezinnen met kinderen wonen droog, warm en betaalbaar',
    forWhom: 'gezinnen die huren op de private markt',
    vision: 4,
    steps: [
      {
        statement: 'Elk jaar krijgen minstens 20 gezinnen hulp om hun huis warm te krijgen',
        forWhom: 'gezinnen met een laag inkomen en jonge kinderen',
        vision: 4,
        measure: 'gezinnen met een uitgevoerde energiescan',
        measureKind: 'objective',
        unit: 'gezinnen',
        baseline: 6,
        target: 20,
        from: -9,
        until: 38,
        people: true,
        means: true,
        parents: 2,
        group: 7,
        actions: [
          {
            title: 'Energiescans met een vertrouwde begeleider',
            owner: 'housing',
            executors: ['ocmw'],
            evaluator: 'ocmw',
            from: -9,
            until: 15,
            aim: 'Kleine ingrepen die meteen schelen',
            result: 'Twintig gezinnen per jaar',
            evaluation: 'Verbruik voor en na, gesprek met het gezin',
            means: 'Subsidie voor energiescans',
            euros: 5000,
            approach: 'softening',
            status: 'running',
          },
          {
            title: 'Premies op maat uitgelegd, aan huis',
            owner: 'ocmw',
            from: -13,
            until: -3,
            aim: 'Wie recht heeft op een premie, krijgt ze ook',
            result: 'Dertig dossiers volledig ingediend',
            evaluation: 'Aantal toegekende premies',
            means: 'Tijd van de woonwinkel',
            euros: 0,
            approach: 'structural',
            status: 'done',
            note: '37 dossiers ingediend, 31 premies toegekend.',
          },
        ],
      },
    ],
  },
]
