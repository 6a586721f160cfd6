/**
 * Every table, by kind. A new table gets its line here. Tenant tables belong to one workspace: their keys begin with
 * it and its wall stands around them.
 */
export const tenantTables: readonly string[] = [
  'action_attachments',
  'action_comments',
  'action_financing',
  'action_parties',
  'action_reminders',
  'action_status_changes',
  'actions',
  'audit_entries',
  'changes',
  'comment_mentions',
  'conclusion_figures',
  'conclusions',
  'field_requests',
  'file_chunks',
  'file_readings',
  'files',
  'import_choices',
  'import_lines',
  'imports',
  'indicators',
  'letterheads',
  'memberships',
  'objective_acceptances',
  'objectives',
  'observations',
  'outgoing_mails',
  'parties',
  'plan_batches',
  'plan_files',
  'plan_visits',
  'policy_cycle_codes',
  'policy_domains',
  'saved_views',
  'series',
  'submissions',
  'trajectories',
  'vision_parts',
  'waivers',
  'workspace_areas',
]

/** The list of the workspaces themselves: one row each, seen from inside and by members. */
export const registryTable = 'workspaces'

/** The same for everybody: what ships, and what belongs to the installation. */
export const globalTables: readonly string[] = [
  'accounts',
  'areas',
  'boundary_sets',
  'boundary_shapes',
  'credentials',
  'installation_secrets',
  'one_time_links',
  'sessions',
  'verifications',
]

/** Doors in the wall besides that of one's own workspace: for reading only, each with its reason. */
export const readingDoors: Readonly<Record<string, string>> = {
  'memberships.own_account': 'at sign-in somebody sees where they are a member, before a workspace is chosen',
  'workspaces.members': 'the names of the workspaces where somebody is a member',
  'series.published': 'statistics that were published once for everybody',
  'indicators.published': 'indicators that were published once for everybody',
  'observations.published': 'statistics that were published once for everybody',
}

/** Rows that the app may add and never change or take away. */
export const appendOnlyTables: readonly string[] = ['audit_entries']
