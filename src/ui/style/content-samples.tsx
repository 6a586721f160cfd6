import { Avatar } from '#src/ui/avatar.tsx'
import { Badge } from '#src/ui/badge.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { CardGrid } from '#src/ui/card-grid.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { CountList } from '#src/ui/count-list.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { Person } from '#src/ui/person.tsx'
import { Progress } from '#src/ui/progress.tsx'
import { Prose } from '#src/ui/prose.tsx'
import { Stat, StatRow } from '#src/ui/stat.tsx'
import { Steps } from '#src/ui/steps.tsx'
import { longName } from '#src/ui/style-samples.ts'
import { Tabs } from '#src/ui/tabs.tsx'
import { Tag, TagList } from '#src/ui/tag.tsx'

/** Cards, figures, lists and words of state. */
export function ContentSamples() {
  return (
    <>
      <Steps
        label="Fasen van het traject"
        steps={[
          { label: 'Beslissing', state: 'done', note: 'afgerond in maart', href: '#beslissing' },
          { label: 'Situatie', state: 'done', note: 'afgerond in mei' },
          { label: 'Stuurgroep', state: 'now', note: 'bezig: 2 van 4 stappen' },
          { label: 'Menswaardigheid', state: 'later', note: 'daarna' },
          { label: 'Richting', state: 'later', note: 'daarna' },
        ]}
      />
      <Tabs
        label="Weergave"
        items={[
          { href: '#doel', label: 'Per doel', current: true },
          { href: '#tijd', label: 'Tijdlijn', count: 21 },
          { href: '#trekker', label: 'Per trekker' },
        ]}
      />
      <Columns aside={<AsideSamples />}>
        <Card title="Wat er al bereikt is" tone="accent">
          <StatRow>
            <Stat figure="7">ouders denken mee, met 3 vertrouwenspersonen</Stat>
            <Stat figure="1.250" href="#meer">
              kinderen in beeld
            </Stat>
            <Stat figure="1 van 1">vergadering begon met het verhaal van ouders</Stat>
          </StatRow>
          <p>“Avondoverleg lukt niet” werd: overleg om 9.30 uur.</p>
        </Card>
        <Card
          title="Nu aan de beurt"
          action={<a href="#alles">Alle stappen</a>}
          lead="In de volgorde van het traject."
        >
          <ItemList
            items={[
              {
                icon: 'calendar',
                title: 'Bereid de stuurgroep voor',
                text: 'Dinsdag 9 december, 9.30 uur.',
                action: <Button href="#agenda">Open de agenda</Button>,
              },
              {
                icon: 'circle-check',
                tone: 'good',
                title: '“In de avond lukt niet.”',
                text: 'We komen nu in de ochtend.',
              },
              { icon: 'footprints', tone: 'info', title: longName },
            ]}
          />
        </Card>
        <Card title="Lopende tekst" id="tekst">
          <Prose>
            <p>
              Een kind dat opgroeit in armoede, mist meer dan geld. Lees ook <a href="#meer">waarom</a>.
            </p>
            <h3>Wat je kunt doen</h3>
            <ul>
              <li>vraag het aan ouders</li>
              <li>kijk wat er al is</li>
            </ul>
          </Prose>
          <Disclosure summary="Toon de bron">
            <p>Studiedienst, 12 mei.</p>
          </Disclosure>
          <Disclosure summary="Wat al openstaat" open>
            <p>Dit stond al open.</p>
          </Disclosure>
        </Card>
      </Columns>
      <CardGrid>
        <Card title="Kort" />
        <Card title={longName} />
        <Card title="Met een teller" tone="sunken">
          <Progress id="progress" label="Stappen" value={2} max={4} text="2 van 4 stappen" />
        </Card>
      </CardGrid>
    </>
  )
}

function AsideSamples() {
  return (
    <>
      <Card title="Staat nog open">
        <CountList
          items={[
            { count: 1, label: 'actie voorbij haar einddatum', href: '#acties' },
            { count: 130, label: 'indicatoren zonder cijfer' },
          ]}
        />
      </Card>
      <Card title="Wat betekent dit?" eyebrow="Over dit cijfer">
        <DefinitionList
          items={[
            { term: 'Bron', children: 'Studiedienst, voorbeeldbestand' },
            { term: 'Eenheid', children: '% van de geboorten' },
            { term: 'Een lange benaming', children: longName },
          ]}
        />
      </Card>
      <Card tone="attention" title="Onze conclusie">
        <p>Vooral bij jonge eenoudergezinnen.</p>
        <TagList>
          <Tag>eenoudergezinnen</Tag>
          <Tag href="#leeftijd">0 tot 3 jaar</Tag>
        </TagList>
      </Card>
      <Card title="Woorden voor een staat">
        <TagList>
          <Badge tone="good">Uitgevoerd</Badge>
          <Badge tone="watch">Over tijd</Badge>
          <Badge tone="stop">Geblokkeerd</Badge>
          <Badge tone="info" icon="footprints">
            Loopt
          </Badge>
          <Badge icon="trending-up">hoger dan Vlaanderen</Badge>
          <Badge tone="plain">Gepland</Badge>
          <Badge tone="watch">{longName}</Badge>
        </TagList>
      </Card>
      <Card title="Mensen">
        <Person name="Fatma El Amrani" note="vertrouwenspersoon" />
        <Person name={longName} note="organisatie" href="#organisatie" />
        <Avatar name="Kim" size="large" />
      </Card>
    </>
  )
}
