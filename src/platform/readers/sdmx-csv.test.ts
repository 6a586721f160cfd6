import { describe, expect, it } from 'vitest'
import { readSdmxDataset, readSdmxHeader } from '#src/platform/readers/sdmx-csv.ts'

const header = (text: string) => readSdmxHeader(text.split(','))
const one = (name: string, place: number, label: number | null = null) => ({ name, place, label })

describe('the header of SDMX-CSV', () => {
  const before = 'DATAFLOW,LAST UPDATE,freq,sex,unit,geo,TIME_PERIOD,OBS_VALUE'
  const found = {
    version: '1.0',
    dataset: 0,
    datasetName: null,
    dimensions: [one('freq', 2), one('sex', 3), one('unit', 4)],
    area: one('geo', 5),
    period: 6,
    value: 7,
    flags: null,
    confidentiality: null,
  }
  it.each([
    [before, found],
    [`${before},OBS_FLAG`, { ...found, flags: 8 }],
    [`${before},OBS_FLAG,CONF_STATUS`, { ...found, flags: 8, confidentiality: 9 }],
  ])('of version 1.0 in %s says where everything stands', (text, expected) => {
    expect(header(text)).toEqual(expected)
  })

  it('of version 2.0 says so too', () => {
    expect(header('STRUCTURE,STRUCTURE_ID,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS')).toEqual(
      {
        version: '2.0',
        dataset: 1,
        datasetName: null,
        dimensions: [one('freq', 2), one('unit', 3)],
        area: one('geo', 4),
        period: 5,
        value: 6,
        flags: 7,
        confidentiality: 8,
      },
    )
  })

  it('of version 2.0 has the words beside the codes, when it was asked for with labels', () => {
    const labelled =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)'
    expect(header(labelled)).toEqual({
      version: '2.0',
      dataset: 1,
      datasetName: 2,
      dimensions: [one('freq', 3, 4), one('unit', 5, 6)],
      area: one('geo', 7, 8),
      period: 9,
      value: 11,
      flags: 13,
      confidentiality: 15,
    })
  })

  it('may have an action, empty labels, attributes and another name for the area', () => {
    const acted =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,,FREQ,,TIME_PERIOD,,OBS_VALUE,,OBS_STATUS,,DECIMALS,'
    expect(header(acted)).toMatchObject({
      area: one('REF_AREA', 4, 5),
      dimensions: [one('FREQ', 6, 7)],
      period: 8,
      value: 10,
      flags: 12,
      confidentiality: null,
    })
  })

  it('may have a name of the data set and no labels', () => {
    const named =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,FREQ,MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS'
    expect(header(named)).toMatchObject({
      datasetName: 2,
      area: one('REF_AREA', 4),
      dimensions: [one('FREQ', 5), one('MEASURE', 6)],
      flags: 9,
    })
  })

  it('may know no area', () => {
    expect(header('DATAFLOW,freq,TIME_PERIOD,OBS_VALUE')).toMatchObject({ area: null, period: 2 })
  })

  it.each([
    '',
    'gemeente,jaar,waarde',
    'freq,geo,TIME_PERIOD,OBS_VALUE',
    'DATAFLOW,LAST UPDATE,freq,sex,unit,geo,TIME_PER',
    'STRUCTURE,STRUCTURE_ID,freq,geo,OBS_VALUE',
    'STRUCTURE,freq,geo,TIME_PERIOD,OBS_VALUE',
    'STRUCTURE_ID,STRUCTURE,freq,geo,TIME_PERIOD,OBS_VALUE',
  ])('is none in %j', (text) => {
    expect(header(text)).toBeNull()
  })
})

describe('the name of a data set in SDMX', () => {
  it.each([
    ['ESTAT:SDG_01_10(1.0)', { agency: 'ESTAT', id: 'SDG_01_10', version: '1.0' }],
    [
      'OECD.DCD.FSD:DSD_DAC1@DF_DAC1(1.1)',
      { agency: 'OECD.DCD.FSD', id: 'DSD_DAC1@DF_DAC1', version: '1.1' },
    ],
    ['DF_CLI', { agency: '', id: 'DF_CLI', version: '' }],
    ['ESTAT:SDG_01_10(1.', null],
    ['een naam', null],
    ['', null],
  ])('in %j is %j', (cell, expected) => {
    expect(readSdmxDataset(cell)).toEqual(expected)
  })
})
