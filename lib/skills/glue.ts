import { classOf, DIGIT, foldOf, isLetter, LOWER, UPPER } from './letters.ts';

/** Second halves of product and company names written in camel case ("PowerPoint", "GitLab", "DevOps"). */
const NAME_ENDS = new Set(
  `ai api apps base bi book box camp care case cd center chain chat chimp cloud code commerce cube cut db desk dog driver dynamics
  edge editor eye face factory fi flake flow forms force formation front fuse git gate graph grid guard hub index it it's in iq kit
  lab labs lang learn leaf lift line link live logic loop maker map maps mind ml net note one office ops page pad pal path phone pi
  pilot play point post press print prise proof pub py ql query reduce ready ribbon sec script search sense serve shell shift shop
  sight smith soft space spark sphere spot spring stack state store stream studio suite sweep sync tech tel tok tool tools torch
  track trac trader tree tube up view ville vision wall ware watch wave way web win wise word works world wright yard zone bank
  design blue red hat flex app flake fox lake loft pro plus man cad crypt drive drop fire fly mail mark mate meter mongo motion
  nation nova oauth path pedia pipe plan port quest rank scape sheet shot snap step street swap tab talk task team test text time
  trust type vault wire writer arm psych clin fold cloth bot tensor flow arch term form vpn sql nosql`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whole names that the rules below would take apart. Lower case. */
const NAMES = new Set(
  `linkedin whatsapp fintech edtech adtech medtech proptech insurtech indesign systmone openai openapi openid tableau mathworks
  elevenlabs deepmind huggingface datadog redhat pyspark numpy scipy typeorm nestjs nextjs reactjs angularjs vuejs nodejs expressjs
  mariadb mongodb dynamodb cosmosdb couchdb influxdb graphql mysql postgresql nosql plsql tsql golang sqlalchemy sofi bytedance
  healthcare ecommerce elasticsearch opensearch postgres libreoffice openoffice onenote onedrive quickbooks freshbooks netsuite
  hubspot mailchimp wordpress woocommerce bigcommerce shopify solidworks autocad microstation sketchup archicad revit labview
  masterclass keyshot aftereffects lightroom photoshop dreamweaver coreldraw youtube tiktok facebook instagram playstation
  macbook ipad iphone ipados macos watchos tvos webgl opengl opencv opencl powerbi powershell powerapps applescript
  actionscript coffeescript livescript vbscript jscript fullstack backend frontend devops mlops dataops devsecops finops aiops
  gitops secops llmops mapreduce mcdonald mckinsey mccarthy mrcpsych dclinpsy clinpsyd phd msc bsc beng meng mphil mbchb vmware
  jetbrains intellij pycharm webstorm rubymine phpstorm testng junit nunit xunit restful restsharp webapi webservices webrtc
  websocket websockets jquery openstack openshift landesk bigquery cloudera hashicorp terraform lesspaper pagerduty servicenow
  salesforce successfactors workday peoplesoft hirevue greenhouse bamboohr zoominfo docusign dropbox surveymonkey qualtrics
  speedtouch teamviewer bluejeans gotomeeting webex zendesk freshdesk intercom`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand over a list or end a line of it; a name in capitals may be glued to them ("PreferredIPAF"). */
const HEADS = new Set(
  'preferred required essential desirable desired requirements qualifications skills experience responsibilities duties benefits education optional plus bonus knowledge'.split(
    ' ',
  ),
);

const SHORT_WORDS = new Set(
  'us it up in on to at be do go we no so or is me as an by of my hr am pm uk eu id ba ma kg lb km mm cm hz'.split(' '),
);

/** Longer runs are no two glued words but data; also keeps the work linear. */
const MAX_LETTERS = 64;

/**
 * Where a run of letters hides a lost line break ("experienceKnowledge", "SQLExperience", "2010Experience"): the offset of
 * the second half, or -1. Product names in camel case stay whole. Rules from 5,600 postings of which about 600 lost breaks.
 */
export function glueAt(text: string, start: number, end: number): number {
  if (end - start > MAX_LETTERS) return -1;
  const digits = countAt(text, start, end);
  if (digits > 0) return digits;
  for (let i = start + 2; i + 1 < end; i++) {
    if (classOf(text.charCodeAt(i)) !== UPPER) continue;
    const before = classOf(text.charCodeAt(i - 1));
    if (!beginsWord(text, i, end) && !(before === LOWER && HEADS.has(text.slice(start, i).toLowerCase()))) continue;
    if (before === LOWER && splitsAfterLower(text, start, i, end)) return i;
    if (before === UPPER && classOf(text.charCodeAt(i + 1)) === LOWER && splitsAfterUpper(text, start, i, end))
      return i;
    if (before === DIGIT && end - i >= 4) return i;
  }
  return -1;
}

/** "curious3+ years", "skills2-4 years": lower-case letters, then a count up to the end with "+" or a range after it. */
function countAt(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && classOf(text.charCodeAt(i - 1)) === DIGIT) i--;
  if (i === end || end - i > 2 || i - start < 4 || classOf(text.charCodeAt(i - 1)) !== LOWER) return -1;
  const next = text.charCodeAt(end);
  const range = (next === 0x2d || next === 0x2013) && classOf(text.charCodeAt(end + 1)) === DIGIT;
  return range || (next === 0x2b && !isLetter(text.charCodeAt(end + 1))) ? i : -1;
}

/** An upper-case letter with two lower-case ones after it, or a shouted word of five letters or more. */
function beginsWord(text: string, at: number, end: number): boolean {
  if (classOf(text.charCodeAt(at + 1)) === LOWER) return at + 2 >= end || classOf(text.charCodeAt(at + 2)) === LOWER;
  let i = at;
  while (i < end && classOf(text.charCodeAt(i)) === UPPER) i++;
  return i - at >= 5;
}

function splitsAfterLower(text: string, start: number, at: number, end: number): boolean {
  const left = text.slice(start, at).toLowerCase();
  if (left === 'mc' || left === 'mac') return false;
  if (at - start === 2 && !SHORT_WORDS.has(left)) return false;
  if (NAMES.has(text.slice(start, end).toLowerCase())) return false;
  if (classOf(text.charCodeAt(start)) !== UPPER && at - start >= 3) return true;
  return !NAME_ENDS.has(text.slice(at, wordEnd(text, at, end)).toLowerCase());
}

function splitsAfterUpper(text: string, start: number, at: number, end: number): boolean {
  if (end - at < 5 || at - start < 2) return false;
  if (NAMES.has(text.slice(start, end).toLowerCase())) return false;
  return !NAME_ENDS.has(text.slice(at, wordEnd(text, at, end)).toLowerCase());
}

function wordEnd(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && classOf(text.charCodeAt(i)) === LOWER) i++;
  return i;
}

/** FNV-1a over the folded units of a slice, apostrophes left out: the identity of a token. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) {
    const unit = foldOf(text.charCodeAt(i));
    if (unit === 0x27) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}
