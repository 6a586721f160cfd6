import { defineDomainUse } from '#src/foundation/library/domain-use-queries.ts'
import { conclusionsInDomains } from '#src/situation/analysis/domain-use-queries.ts'

// What the environment analysis brings to folders that come before it; behind every door.

defineDomainUse('analysis', conclusionsInDomains)
