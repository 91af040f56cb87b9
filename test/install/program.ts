import { spawn } from 'node:child_process';

/** What came of a program. */
export interface Finished {
  /** Undefined where it was killed. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a program to its end, while this process goes on: it may be the one that answers the program's requests. */
export function run(program: string, args: readonly string[], { cwd, env, input }: RunOptions): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...userEnv(), ...env }, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', reject);
    child.on('close', code => resolve({ status: code ?? undefined, stdout: textOf(out), stderr: textOf(err) }));
    // Who does not read its input may have closed it already.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || reject(error));
    child.stdin.end(input ?? '');
  });
}

/** As `run`, for what has to work. Returns what the program printed. */
export async function mustRun(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { status, stdout, stderr } = await run(program, args, options);
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

/** The environment without what npm hands down of this repository and its `.npmrc` to what it runs. */
function userEnv(): NodeJS.ProcessEnv {
  const { npm_config_ignore_scripts, npm_config_local_prefix, ...others } = process.env;
  return others;
}

function textOf(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString('utf8');
}
