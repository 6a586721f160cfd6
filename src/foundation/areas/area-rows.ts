import { z } from 'zod'
import { areaLanguages, areaLevels, recodeKinds } from '#src/foundation/areas/area.ts'
import { isDay } from '#src/platform/written/day.ts'

// The columns of the tables in content/areas, as they stand in the files: an empty cell is null.
const nis = z.string().regex(/^[0-9]{5}$/)
const name = z.string().trim().min(1)
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema])
const day = z.string().refine(isDay)
const degrees = (min: number, max: number) =>
  z
    .string()
    .regex(/^[0-9]+\.[0-9]+$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max)

export const municipalityRow = z.strictObject({
  nis,
  name_nl: name,
  name_fr: name,
  name_de: optional(name),
  languages: z
    .string()
    .transform((text) => text.split(' '))
    .pipe(z.array(z.enum(areaLanguages)).min(1)),
  arrondissement_nis: nis,
  province_nis: optional(nis),
  region_nis: nis,
  nuts3: z.string().regex(/^BE[0-9A-Z]{3}$/),
  valid_from: optional(day),
  // Belgium lies between these.
  lon: degrees(2.5, 6.5),
  lat: degrees(49.4, 51.6),
})

export const upperAreaRow = z.strictObject({
  nis,
  level: z.enum(areaLevels).exclude(['municipality']),
  name_nl: name,
  name_fr: name,
  parent_nis: optional(nis),
})

const yesOrNo = optional(z.enum(['yes', 'no']))

export const mergerRow = z.strictObject({
  former_nis: nis,
  former_name: name,
  successor_nis: nis,
  effective: day,
  kind: z.enum(recodeKinds),
  arrondissement_changed: yesOrNo,
  province_changed: yesOrNo,
})

export type MunicipalityRow = z.infer<typeof municipalityRow>
export type UpperAreaRow = z.infer<typeof upperAreaRow>
export type MergerRow = z.infer<typeof mergerRow>
