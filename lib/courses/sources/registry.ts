import { ctdl } from './ctdl.ts';
import { elm } from './elm.ts';
import { mslearn } from './mslearn.ts';
import { schemaorg } from './schemaorg.ts';
import type { CourseSource } from './source.ts';
import { standards } from './standards.ts';
import { table } from './table.ts';

/** Every format of course files. A new one is a file in this folder, a line here and fixtures (CONTRIBUTING.md). */
export const COURSE_SOURCES: readonly CourseSource[] = [ctdl, elm, mslearn, schemaorg, standards, table];
