export type Listening = { socketDirectory?: string; port: number }

/**
 * Settings for one small organisation on a small machine, given on the command line so that an
 * upgrade of the app brings its own. Errors are logged without statement and detail: both can hold
 * what people wrote.
 */
export const serverSettings = (listening: Listening, durable: boolean): string[] => {
  const settings: Record<string, string> = {
    listen_addresses: listening.socketDirectory ? '' : '127.0.0.1',
    unix_socket_directories: listening.socketDirectory ?? '',
    unix_socket_permissions: '0700',
    port: String(listening.port),
    max_connections: '40',
    shared_buffers: '32MB',
    io_method: 'sync',
    jit: 'off',
    autovacuum_max_workers: '2',
    max_worker_processes: '4',
    max_parallel_workers_per_gather: '0',
    max_logical_replication_workers: '0',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '512MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  return Object.entries(durable ? settings : { ...settings, ...careless }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}
