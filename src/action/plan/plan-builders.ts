/** The examples of source 003 about education (003:2152-2167, 2293-2306), in own words. */
export const examples = {
  strategic: 'Kinderen uit kwetsbare gezinnen hebben 50 procent meer slaagkansen',
  schoolDelay: 'De schoolse vertraging daalt met 50 %',
  language: 'Taal van kinderen, jongeren en ouders wordt op verschillende manieren bevorderd',
  homework: 'Er is een toegankelijk huiswerkbeleid',
  parentGroup: 'Oudergroep met basiseducatie',
  afterSchool: 'Anderstalige kleuters toeleiden naar de buitenschoolse opvang',
  homeworkAction: 'Huiswerkbeleid uitwerken met scholen en LOP',
} as const

/** What every column of the action plan asks of an action, who does it left out. */
export const everyWord = {
  description: 'Elke maand een bijeenkomst op school',
  startsOn: '2026-09-01',
  endsOn: '2027-06-30',
  aim: 'Ouders volgen de schoolloopbaan van hun kind',
  expectedResult: '20 ouders komen minstens vijf keer',
  evaluationMethod: 'Gesprek met de ouders in juni',
  means: 'Lokaal van de school',
  budgetCents: 250_050,
} as const

type ExamplePlan = readonly {
  /** Place of the domain in the list of the municipality. */
  domain: number
  statement: string
  actions: readonly string[]
}[]

/** 2 domains, 4 goals, 7 actions. */
export const examplePlan: ExamplePlan = [
  {
    domain: 2,
    statement: examples.homework,
    actions: [examples.homeworkAction, 'Huiswerkklas in de bib', 'Huiswerkvrije week'],
  },
  { domain: 2, statement: examples.language, actions: [examples.parentGroup, examples.afterSchool] },
  { domain: 3, statement: 'Elk kind vindt een club', actions: ['Boom in beweging'] },
  { domain: 3, statement: 'Vrije tijd is betaalbaar', actions: ['Kansenpas in alle clubs'] },
]
