import { Card } from '#src/ui/card.tsx'
import { AreaMap } from '#src/ui/chart/area-map.tsx'
import { BarChart } from '#src/ui/chart/bar-chart.tsx'
import { ComparisonStrip, StripKey } from '#src/ui/chart/comparison-strip.tsx'
import { LineChart } from '#src/ui/chart/line-chart.tsx'
import { SeriesTable } from '#src/ui/chart/series-table.tsx'
import { SmallLineChart } from '#src/ui/chart/small-line-chart.tsx'
import { TimeBar, TimeScale } from '#src/ui/chart/time-bar.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { sampleBars, sampleMap, sampleMapWords, sampleOthers, sampleSeries } from '#src/ui/style-samples.ts'

const format = (value: number) => value.toLocaleString('nl-BE')
const years = { first: 2024, last: 2030 }
const bar = { years, today: '2026-02-10' } as const

/** Drawings with and without values, together and apart, in three widths. */
export function ChartSamples() {
  return (
    <>
      <Card
        title="Op 100 geboorten, 2015 tot 2023"
        lead="Klaverbeke steeg van 10 naar 20. Overal stijgt het, hier sneller."
      >
        <Lines id="lines-wide" />
        <Disclosure summary="Toon de tabel">
          <SeriesTable
            caption="Op 100 geboorten"
            pointTitle="Jaar"
            series={sampleSeries}
            formatValue={format}
            emptyText="niet bekend"
          />
        </Disclosure>
      </Card>
      <Columns
        aside={
          <Card title="Smal">
            <Lines id="lines-narrow" />
          </Card>
        }
      >
        <Card title="Gemiddeld, niet vanaf nul">
          <Lines id="lines-medium" fromZero={false} />
        </Card>
        <Card title="Zonder cijfers">
          <LineChart
            id="lines-empty"
            title="Leeg"
            series={[]}
            emptyText="Er is nog geen enkel jaar bekend."
          />
        </Card>
      </Columns>
      <Card title="Naast de buren">
        <Strips />
      </Card>
      <Card title="Balken van gebieden">
        <BarChart id="bars" title="Balken" bars={sampleBars} formatValue={format} emptyText="Nog niets." />
      </Card>
      <Card title="Kaart van aandelen, met en zonder grenzen">
        <SampleMap id="map-shade" measure="shade" />
      </Card>
      <Card title="Kaart van aantallen">
        <SampleMap id="map-size" measure="size" />
      </Card>
      <Card title="Klein naast elkaar">
        <SmallLineChart
          title="Klaverbeke 20, provincie 12"
          series={sampleSeries.slice(0, 2).map((one) => ({ ...one, label: '' }))}
          fromZero
          formatValue={format}
          formatTick={format}
        />
      </Card>
      <Card title="Balken in de tijd">
        <TimeScale years={years} />
        <TimeBar
          {...bar}
          start="2024-06-01"
          end="2027-03-01"
          state="running"
          period="juni 2024 tot maart 2027"
        />
        <TimeBar {...bar} start="2024-02-01" end="2025-11-15" state="late" period="tot november 2025" />
        <TimeBar {...bar} start="2026-06-01" end="2027-11-01" state="planned" period="vanaf juni 2026" />
        <TimeBar {...bar} start="2024-01-01" end="2024-12-31" state="done" period="2024" />
        <TimeBar
          {...bar}
          start="2026-06-01"
          end={null}
          state="planned"
          period="vanaf juni 2026, geen einde"
        />
        <TimeBar {...bar} start={null} end={null} state="planned" period="nog geen dagen" />
      </Card>
    </>
  )
}

function Lines({ id, fromZero = true }: { id: string; fromZero?: boolean }) {
  return (
    <LineChart
      id={id}
      title="Geboorten in kansarme gezinnen, 2015 tot 2023"
      description="Klaverbeke: 10 in 2015, 20 in 2023."
      series={sampleSeries}
      emptyText="Er is nog geen enkel jaar bekend."
      formatValue={format}
      fromZero={fromZero}
    />
  )
}

function SampleMap({ id, measure }: { id: string; measure: 'shade' | 'size' }) {
  return (
    <AreaMap
      id={id}
      title="Kaart"
      areas={sampleMap}
      measure={measure}
      words={sampleMapWords}
      emptyText="Nog niets."
    />
  )
}

function Strips() {
  return (
    <>
      <StripKey
        own="Klaverbeke"
        others={[
          { key: 'a', label: 'arrondissement', shape: 'triangle' },
          { key: 'p', label: 'provincie', shape: 'square' },
          { key: 'v', label: 'Vlaanderen', shape: 'diamond' },
        ]}
      />
      <DefinitionList
        items={[
          {
            term: 'Uit elkaar',
            children: (
              <ComparisonStrip label="17,4 tegen 10,5, 13 en 14,6" own={17.4} others={sampleOthers.apart} />
            ),
          },
          {
            term: 'Bijna gelijk',
            children: (
              <ComparisonStrip label="12 tegen 12, 12 en 12,1" own={12} others={sampleOthers.together} />
            ),
          },
          {
            term: 'Wij niet bekend',
            children: <ComparisonStrip label="Niet bekend tegen 9" own={null} others={sampleOthers.partly} />,
          },
          { term: 'Alleen wij', children: <ComparisonStrip label="4 %" own={4} others={[]} /> },
          {
            term: 'Niets bekend',
            children: <ComparisonStrip label="" own={null} others={[]} emptyText="Nog niet verzameld." />,
          },
        ]}
      />
    </>
  )
}
