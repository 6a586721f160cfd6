import { makeAccount } from '#src/foundation/identity/accounts.ts'
import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import { demoWorkspace } from '#src/overview/demo/demo-workspace.ts'
import type { Database } from '#src/platform/db.ts'

void makeAccount
void fictionalArea
void demoWorkspace

export async function makeDemo(
  _database: Database,
  _now: Date,
  _say: (line: string) => void,
): Promise<void> {}
