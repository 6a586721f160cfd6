import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuredChange } from '#src/action/plan/measured-change.ts'

describe('a share in the text is proposed', () => {
  it.each([
    ['De schoolse vertraging daalt met 50 %', 'daalt met 50 %'],
    ['De schoolse vertraging daalt met 50%', 'daalt met 50%'],
    ['De schoolse vertraging daalt met 50\u00a0%.', 'daalt met 50\u00a0%'],
    ['De schoolse vertraging daalt met 50 procent', 'daalt met 50 procent'],
    ['Kinderen uit kwetsbare gezinnen hebben 50 procent meer slaagkansen', '50 procent'],
    ['De slaagkansen zijn verhoogd met 12,5 %', 'verhoogd met 12,5 %'],
    ['De achterstand is met 20 procent gedaald', '20 procent'],
    ['Het bereik stijgt tot minstens 80 % van de gezinnen', 'stijgt tot minstens 80 %'],
    ['De deelname neemt toe met 5 procentpunt', 'neemt toe met 5 procentpunt'],
    ['Elke ouder werkt 20-50 % van een job', '20-50 %'],
    ['DE DREMPEL DAALT MET 10 %', 'DAALT MET 10 %'],
    ['Tegen 2028 daalt de kloof met 10 %', '10 %'],
    ['In 2028 100 % van de scholen met een brugfiguur', '100 %'],
    ['Le retard scolaire diminue de 50 %', 'diminue de 50 %'],
    ['La participation augmente de 12,5 pour cent', 'augmente de 12,5 pour cent'],
    ['Le taux baisse de 3 pourcent', 'baisse de 3 pourcent'],
    ['Le taux progresse de 3 points de pourcentage', 'progresse de 3 points de pourcentage'],
    ['School delay falls by 50 percent', 'falls by 50 percent'],
    ['Participation rises to 12.5 per cent', 'rises to 12.5 per cent'],
    ['The gap drops by 2 percentage points', 'drops by 2 percentage points'],
  ])('%s: %s', (statement, phrase) => {
    expect(measuredChange(statement)).toBe(phrase)
  })
})

describe('a number of people or places in the text is proposed', () => {
  it.each([
    ['We bereiken minstens 20 gezinnen', 'minstens 20 gezinnen'],
    ['We bereiken 1.250 gezinnen', '1.250 gezinnen'],
    ['We bereiken 1 250 gezinnen per jaar', '1 250 gezinnen'],
    ['Er zijn 30 extra opvangplaatsen in 2028', '30 extra opvangplaatsen'],
    ['Elk jaar doen 15 nieuwe kwetsbare gezinnen mee', '15 nieuwe kwetsbare gezinnen'],
    ['10-20 kinderen gaan mee op kamp', '10-20 kinderen'],
    ['Hoogstens 3 kinderen wachten op een plaats', 'Hoogstens 3 kinderen'],
    ['Wie wacht, wacht op minstens 2000 andere gezinnen', 'minstens 2000 andere gezinnen'],
    ['Er zijn minstens 4 contactmomenten', 'minstens 4 contactmomenten'],
    ['Au moins 20 familles participent', 'Au moins 20 familles'],
    ['1.250 familles vulnérables sont informées', '1.250 familles'],
    ['At least 20 families join', 'At least 20 families'],
    ['We reach 300 more children', '300 more children'],
  ])('%s: %s', (statement, phrase) => {
    expect(measuredChange(statement)).toBe(phrase)
  })
})

describe('a change in words, from one number to another, or one in so many is proposed', () => {
  it.each([
    ['Het aantal wachtenden halveert tegen 2028', 'halveert'],
    ['De wachtlijst is gehalveerd', 'gehalveerd'],
    ['De wachtlijst daalt met de helft', 'met de helft'],
    ['Het aantal leden verdubbelt', 'verdubbelt'],
    ['Le nombre d’exclusions diminue de moitié', 'de moitié'],
    ['The waiting list is halved', 'halved'],
    ['Het aantal meldingen daalt van 40 naar 20', 'daalt van 40 naar 20'],
    ['Het aantal brugfiguren gaat van 2 naar 6', 'gaat van 2 naar 6'],
    ['Le nombre baisse de 40 à 20', 'baisse de 40 à 20'],
    ['The number falls from 40 to 20', 'falls from 40 to 20'],
    ['Nog 1 op 5 kinderen komt zonder ontbijt', '1 op 5'],
    ['Nog één op de 10 kinderen komt zonder ontbijt', 'één op de 10'],
    ['Encore 1 sur 5', '1 sur 5'],
  ])('%s: %s', (statement, phrase) => {
    expect(measuredChange(statement)).toBe(phrase)
  })
})

describe('what cannot be counted, years, dates, ages and durations are not proposed', () => {
  it.each([
    ['Er is een toegankelijk huiswerkbeleid'],
    ['Taal van kinderen, jongeren en ouders wordt op verschillende manieren bevorderd'],
    ['In 2028 is er een huiswerkbeleid'],
    ['Tegen 2028 voelen alle kinderen zich thuis'],
    ['Tegen eind 2028 krijgen kinderen meer kansen'],
    ['Tegen 31 december 2028 alle kinderen mee'],
    ['In het schooljaar 2026-2027 kinderen beter begeleiden'],
    ['Van 2026 tot 2031 groeit het aanbod'],
    ['In 2028 and after, children feel at home'],
    ['D’ici 2028 les enfants se sentent chez eux'],
    ['Opvang voor kinderen van 0 tot 3 jaar'],
    ['Speelplein voor wie 3 tot 6 is, of van 3 tot 6'],
    ['Het aanbod groeit van 2026 tot 2031'],
    ['Meer speelkansen voor 5 jaar oude kinderen'],
    ['Begeleiding van minstens 6 maanden'],
    ['Accueil des enfants de 3 à 6 ans'],
    ['Care for children from 0 to 3 years'],
    ['Fase2 kinderen volgen'],
    ['Een kwartier voorlezen, de helderheid van de brieven'],
    ['Procent en promille uitleggen'],
    [''],
  ])('%s', (statement) => {
    expect(measuredChange(statement)).toBeNull()
  })
})

describe('whatever the sentence', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'daalt',
      'met',
      'minstens',
      'van',
      'tot',
      '50',
      '2028',
      '1.250',
      '%',
      'gezinnen',
      'jaar',
      'op',
      '-',
      '1',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )

  it('what is proposed stands in it, word for word, and holds a digit or a word for half or double', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const statement = words.join(' ')
        const phrase = measuredChange(statement)
        if (phrase === null) return
        expect(statement).toContain(phrase)
        expect(phrase).toMatch(/\d|half|half|helft|moitié|verdubbel|doubl|halv/i)
      }),
    )
  })

  it('a long one is judged at once', () => {
    const started = performance.now()
    for (const part of ['1 ', '1.234', '12 a ', 'minstens ', 'van 1 naar ', '1-'])
      measuredChange(part.repeat(Math.ceil(500 / part.length)).slice(0, 500))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
