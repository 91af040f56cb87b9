/** The versions of Leptos that a Cargo.lock holds, in its order. Cargo writes each key on a line of its own. */
export function versionsInLock(lock: string): string[] {
  return [...lock.matchAll(/^name = "leptos"\r?\nversion = "([^"]+)"/gm)].flatMap(([, version]) => version ?? []);
}
