import browser from 'webextension-polyfill';
import { type Engine, openEngine } from '../../lib/analyse.ts';
import type { Course } from '../../lib/model/course.ts';
import { database } from '../../lib/store/db.ts';

let opening: Promise<Engine> | null = null;

/** The engine, opened once for the life of the worker from the packed files of the package. */
export function engine(): Promise<Engine> {
  opening ??= open();
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<Engine> {
  const [framework, tagger, builtIn, imported] = await Promise.all([
    file('data/framework.bin').then((response) => response.arrayBuffer()),
    file('data/tagger.bin').then((response) => response.arrayBuffer()),
    file('data/courses.json').then((response) => response.json() as Promise<Course[]>),
    database().courses.toArray(),
  ]);
  return openEngine({ framework, tagger, courses: [...builtIn, ...imported] });
}

function file(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}

/** After courses or frameworks were imported, the next question opens the engine anew. */
export function forgetEngine(): void {
  opening = null;
}
