/** A list and pane in the classic form of LinkedIn, written by us, with the habits of virtualised lists. */
const SKILLS = ['Python', 'Kubernetes', 'SQL', 'Docker', 'Terraform', 'GraphQL', 'Ansible', 'PostgreSQL', 'TypeScript'];

export interface Job {
  readonly id: string;
  readonly title: string;
  readonly asks: readonly string[];
}

export const JOBS: readonly Job[] = Array.from({ length: 60 }, (_, i) => ({
  id: String(4_382_994_000 + i),
  title: `Lamp Engineer ${i}`,
  asks: SKILLS.slice(0, 1 + (i % SKILLS.length)),
}));

/** The script of the page: `window.list` renders from an index, reuses elements, opens a posting in two steps. */
function script(jobs: readonly Job[]): void {
  const root = document.querySelector('ul') as HTMLElement;
  const pane = document.querySelector('.jobs-search__job-details--container') as HTMLElement;
  const status = document.querySelector('[role=status]') as HTMLElement;
  let from = 0;
  let count = 10;
  const inner = (job: Job) =>
    `<div class="job-card-container"><a class="job-card-container__link" href="/jobs/view/${job.id}/"><span class="artdeco-entity-lockup__title"><strong>${job.title}</strong></span></a><div class="artdeco-entity-lockup__subtitle">Lanterns</div><div class="artdeco-entity-lockup__caption">Vigo, Spain</div></div>`;
  const card = (job: Job) => `<li data-occludable-job-id="${job.id}">${inner(job)}</li>`;
  const render = () => {
    root.innerHTML = jobs
      .slice(from, from + count)
      .map(card)
      .join('');
  };
  const show = (job: Job) => {
    pane.innerHTML = `<h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/${job.id}/">${job.title}</a></h1><div class="job-details-jobs-unified-top-card__company-name">Lanterns</div><div id="job-details"><p>You join our team in Vigo and look after the lamps of the harbour from the first evening on, together with five others.</p><p><strong>Requirements</strong></p><ul>${job.asks.map((ask) => `<li>Experience with ${ask}</li>`).join('')}</ul></div>`;
  };
  const list = {
    scrollTo(index: number) {
      from = index;
      render();
    },
    reuse(index: number) {
      from = index;
      [...root.children].forEach((child, at) => {
        const job = jobs[index + at] as Job;
        (child as HTMLElement).dataset.occludableJobId = job.id;
        child.innerHTML = inner(job);
      });
    },
    twice() {
      const first = root.firstElementChild as HTMLElement;
      root.append(first.cloneNode(true));
    },
    more() {
      count += 5;
      root.insertAdjacentHTML(
        'beforeend',
        jobs
          .slice(from + count - 5, from + count)
          .map(card)
          .join(''),
      );
    },
    /** The address changes and the page says that it loads; the pane follows once it is time, asked in the page every 20 ms. */
    open(index: number, isTime: () => boolean) {
      const job = jobs[index] as Job;
      history.pushState(null, '', `/jobs/search/?keywords=lamps&currentJobId=${job.id}`);
      status.textContent = `${job.title} is loading`;
      const asking = setInterval(() => {
        if (!isTime()) return;
        clearInterval(asking);
        show(job);
      }, 20);
    },
    leave() {
      history.pushState(null, '', '/feed/');
      root.innerHTML = '';
      pane.innerHTML = '';
    },
  };
  (globalThis as unknown as { list: typeof list }).list = list;
  render();
  show(jobs[0] as Job);
}

export function listPage(): string {
  return `<!doctype html><html lang="en"><head><title>Jobs</title></head><body><p role="status"></p><div class="scaffold-layout__list"><ul></ul></div><div class="jobs-search__job-details--container"></div><script>(${script.toString()})(${JSON.stringify(JOBS)})</script></body></html>`;
}
