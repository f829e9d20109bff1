// Long because it is a table of pages.
/**
 * Pages of postings as employers show them on their own sites: structure, classes and everything around the posting after
 * real pages of 2026, all words ours, and what must be read written before the reader was tried on them.
 */
import type { Shape } from './shapes.ts';

export interface Site extends Shape {
  readonly place: string | null;
}

const list = (...items: readonly string[]) =>
  `<ul role="list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const dropdown = (label: string, ...links: readonly string[]) =>
  `<div data-hover="false" data-delay="0" class="nav-dropdown w-dropdown"><div class="nav-dropdown w-dropdown-toggle"><div class="nav-arrow w-icon-dropdown-toggle"></div><div class="nav-link">${label}</div></div><nav class="nav-dropdown-list w-dropdown-list"><div class="dropdown-title"><h5>${label}</h5></div>${links.map((link) => `<a href="/${link.toLowerCase().replace(/ /g, '-')}" class="nav-dropdown-link w-dropdown-link">${link}</a>`).join('')}</nav></div>`;

const perk = (name: string, words: string) =>
  `<div class="w-col w-col-4"><div class="icon-arrows w-embed"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M15 9"></path></svg></div><p><strong>${name}.</strong>  ${words}</p></div>`;

const LOADS = 'Tarn Power builds small water turbines that a village can carry, set and look after without a crane.';

const heroAbove: Site = {
  name: 'Webflow: the site says Careers and a slogan above the job, its benefits, a film and a call below',
  url: 'https://www.tarnpower.example/careers/open-position/turbine-engineer',
  html: `<!DOCTYPE html><html data-wf-domain="www.tarnpower.example" lang="en" data-wf-collection="6a0f" data-wf-item-slug="turbine-engineer"><head><meta charset="utf-8"><title>Turbine Engineer | Tarn Power</title><meta content="Tarn is a start-up from Kendal that makes small water turbines for villages." name="description"><meta content="Turbine Engineer | Tarn Power" property="og:title"><meta property="og:type" content="website"><style>.anti-flicker{visibility:hidden!important}</style></head>
<body class="body-dark"><div class="transition"><div class="transition-trigger"></div><div class="transition-bg"></div></div><div class="banner"><div class="banner-wrapper"><p class="banner-p"><strong>Tarn Runs 1</strong><span><strong>00</strong></span><strong>0 h</strong> — the first turbine past a thousand hours: <a href="/news-release/thousand-hours" class="banner-link">Read More!</a></p></div></div>
<div class="navbar"><div role="banner" class="navbar-logo-center-container w-nav"><div class="container-nav"><a href="/" class="navbar-brand-three w-nav-brand"><img src="l.svg" alt="" class="image-logo"></a><nav role="navigation" class="w-nav-menu"><ul role="list"><li>${dropdown('Technology', 'Our Turbines', 'Why Water')}</li><li><a href="/about" class="nav-link">About</a></li></ul></nav></div></div></div>
<section><div class="w-layout-blockcontainer container-full w-container"><div class="hero-video"><div class="hero-inner center"><h1 class="hero-h1-mini">Careers</h1><h2 class="hero-headline large">Run With Us.</h2></div><div class="video-embed w-embed"><video muted autoplay loop><source src="v.mp4"></video></div></div></div></section><div class="spacer"></div>
<section><div class="w-layout-blockcontainer container w-container"><div class="headline-callout headline-center"><div class="callout-body"><div class="inner-page left-text"><a href="https://www.linkedin.com/jobs/view/4400012345" target="_blank" class="image-full w-inline-block"><h2 class="blue center-text">Turbine Engineer</h2></a><div class="spacer-small"></div><div class="center-text"><p class="center-text">Find exciting career options with us!</p></div><div class="divider-wrapper"><div class="divider-dark"></div></div><div class="w-row"><div class="w-col w-col-3"><h4 class="blue">Salary Range:</h4></div><div class="w-col w-col-9"><p class="salary-range">£45K/yr - £60K/yr</p></div></div>
<div class="w-richtext"><p><strong><br>About Tarn Power</strong></p><p>${LOADS} We work in short rounds: a turbine is drawn, cast, run in the beck behind the works and drawn again, and most of what we know we know from wet hands rather than from paper.</p><p><strong>Tarn might be a fit for you if:</strong></p><p>You like to hold what you have drawn. You chase a leak until it is found, you are at home in a workshop, and you do not mind a cold morning beside the water.</p><p><strong>About the Role</strong></p><p>We are looking for an engineer who designs, builds and looks after the runners, bearings and seals of our machines, together with two casters and an electrician.</p><p></p><p><strong>Responsibilities</strong></p>${list('Design runners and housings and bring them through casting, machining and assembly.', 'Find the reason when a machine shakes, leaks or runs hot, and write it down.', 'Keep drawings, parts lists and the record of every test in order.')}<p><strong>Required Qualifications</strong></p>${list('A degree in mechanical engineering or something close to it.', '5-8 years of work with your own hands on turning machines.', 'Good command of a CAD tool and of tolerances.')}<p><strong>Desired Qualifications</strong></p>${list('You have cast bronze or run a lathe.', 'You have worked beside rivers or at sea.')}<p><strong>Additional Considerations</strong></p>${list('Location: on site, because the beck is there.', 'Sites: Kendal, Cumbria.', 'Travel: now and then to a village.')}<p><strong>Benefits</strong></p>${list('Private health cover for you and yours.', 'Thirty days of leave and the week of Christmas.', 'Shares in the company.')}<p></p></div><div class="divider-wrapper"><div class="divider-dark"></div></div><a href="https://www.linkedin.com/jobs/view/4400012345" target="_blank" class="button-primary w-button">Apply →</a></div></div></div></div></section>
<div class="hero-image"><img src="h.jpg" alt="" class="hero-image-embed"></div><section><div class="w-layout-blockcontainer container w-container"><div class="inner-page"><div class="container-content"><div class="headline-callout headline-center"><h2 class="blue">Benefits</h2><div class="callout-body"><p class="center-text">Besides work on some of the oddest machines in the county, with people who like what they do, we give the following.</p></div></div><div class="w-row">${perk('Share Options', 'We are all owners of what we build; what comes of it will be divided among us.')}${perk('Paid Time Off', 'Nobody thinks well when tired. Take your days, all of them, and come back rested.')}${perk('Flexible Hours', 'The work is to build turbines, not to warm chairs. We find hours that suit us all.')}</div></div></div></div></section>
<section><div class="hero-video tall"><div class="hero-inner"><h1 class="hero-headline">Water week</h1><p class="hero-paragraph"><a href="/technology" target="_blank">Our Technology &gt;</a></p></div></div></section>
<div class="footer"><div class="prefooter"><div class="hero-inner center"><h2 class="hero-h1-mini">Get in Touch</h2><h2 class="hero-headline">Run with Us!</h2><div class="w-layout-grid"><a href="/suppliers" class="button-primary w-button">Suppliers</a><a href="/careers" class="button-primary w-button">Careers</a></div></div></div><div class="footer-menu"><div class="w-row"><div class="w-col w-col-3"><h5>About</h5><a href="/about" class="footer-link">About Us</a><a href="/careers" class="footer-link">Careers</a></div></div></div><div class="footer-disclaimer"><p class="footer-disclaimer-text">© 2026 Tarn, Ltd. All rights reserved • TEL: <a href="tel:5550100">555-0100</a> • <a href="/privacy-policy">Privacy Policy</a></p></div></div></body></html>`,
  title: 'Turbine Engineer',
  company: 'Tarn Power',
  place: 'Kendal, Cumbria',
  first: 'About Tarn Power',
  last: 'Shares in the company.',
  holds: [LOADS, 'A degree in mechanical', 'You have cast bronze', 'Private health cover'],
  without: [
    'exciting career',
    'Share Options',
    'warm chairs',
    'oddest machines',
    'Water week',
    'thousand hours',
    'All rights',
    'Get in Touch',
  ],
};

const variants = (html: (size: string) => string) =>
  [
    ['hidden-slc hidden-1xl', 'Desktop'],
    ['hidden-1xl hidden-15k', 'Phone'],
    ['hidden-slc hidden-15k', 'Tablet'],
  ]
    .map(([hidden = '', size = '']) => `<div class="ssr-variant ${hidden}">${html(size)}</div>`)
    .join('');
const rich = (name: string, inner: string) =>
  `<div class="framer-y${name.length}" data-framer-name="${name}" data-framer-component-type="RichTextContainer" style="transform:none">${inner}</div>`;
const framerList = (...items: readonly string[]) =>
  `<ul class="framer-text">${items.map((item) => `<li data-preset-tag="p" class="framer-text"><p class="framer-text">${item}</p></li>`).join('')}</ul>`;
const framerHead = (words: string) => `<h3 dir="auto" class="framer-text framer-styles-preset-19z">${words}</h3>`;
const framerNav = (size: string) =>
  `<div class="framer-C0 framer-v-${size}" data-framer-name="${size}"><nav aria-label="Main navigation"><a href="../" data-framer-name="Frame 3"><div data-framer-component-type="SVG" aria-hidden="true"></div></a>${['Merch', 'Manifesto', 'Contact'].map((label) => `<a data-framer-name="Black Desktop" href="../${label.toLowerCase()}"><div><h4 dir="auto" class="framer-text">${label}</h4></div><div><h4 dir="auto" class="framer-text">${label}</h4></div></a>`).join('')}</nav></div>`;
const framerFoot = (size: string) =>
  `<div class="framer-c2" data-framer-name="${size}"><div data-framer-name="Inner Content">${rich('© Seamwork Machines, Inc. 2025', '<p class="framer-text">Sewing that a machine can do, near to where it is worn. Quick and without waste.</p>')}${rich('© Seamwork Machines, Inc. 2025', `<p class="framer-text">${size === 'Tablet' ? '© ' : ''}Seamwork Machines, Inc.</p>`)}${rich('contact', '<p class="framer-text"><a class="framer-text" href="../contact">contact[at]seamwork.example</a></p>')}</div></div>`;

const framer: Site = {
  name: 'Framer: title, menu and foot three times for three widths, hidden by a style sheet, the foot a plain div',
  url: 'https://seamwork.example/jobs/senior-sewing-machine-engineer',
  html: `<!doctype html><!-- Made in Framer --><html lang="en"><head><meta charset="utf-8"><title>Senior Sewing Machine Engineer - Seamwork</title><meta name="description" content="Seamworks"><meta property="og:type" content="website"><meta property="og:title" content="Senior Sewing Machine Engineer - Seamwork"><meta name="robots" content="noindex"><style>@media(min-width:1200px){.hidden-15k{display:none!important}}</style></head>
<body><div id="main" data-framer-hydrate-v2="{&quot;routeId&quot;:&quot;DA&quot;}"><div class="framer-Is" data-layout-template="true"><div data-framer-root class="framer-hw"><div class="ssr-variant hidden-slc">${['hidden-1xl', 'hidden-15k'].map((hidden) => `<div class="framer-8hy-container"><div class="ssr-variant ${hidden}">${framerNav('Desktop')}</div></div>`).join('')}</div><div class="ssr-variant hidden-1xl hidden-15k">${framerNav('Phone')}</div>
<div class="framer-8ha" data-framer-name="header"><div data-framer-name="title">${variants(() => rich('Title', '<h1 dir="auto" class="framer-text">Senior Sewing Machine Engineer</h1>'))}</div><div data-framer-name="Location + Salary"><div><div data-framer-component-type="RichTextContainer"><p class="framer-text">Location:</p></div>${rich('Location', '<p class="framer-text">Roubaix, France</p>')}</div><div><div data-framer-component-type="RichTextContainer"><p class="framer-text">Salary: </p></div>${rich('Salary', '<p class="framer-text">€70k-€90k+ | Fair Equity </p>')}</div></div></div>
<div class="framer-1ie"><div data-framer-name="apply"><div data-framer-component-type="SVG" aria-hidden="true"><div class="svgContainer"><svg><use href="#svg-6"></use></svg></div></div><div data-framer-component-type="RichTextContainer"><p class="framer-text"><a class="framer-text" href="../apply">APPLY</a></p></div></div>
${rich('Who we are', `${framerHead('About Seamwork')}<p class="framer-text">Seamwork builds workshops in which machines sew what people used to, so that a shirt can be made in the country in which it is worn and on the day on which it is bought.</p>`)}
${rich('Life at Seamwork', `${framerHead('The Opportunity')}${framerList('You help to build the first cells of our workshop. Side by side with two people for robots and one for cloth, you turn drawings on paper into machines that run.', 'This is an early role: some days you draw, some days you sweep the floor, and on all of them you decide.')}`)}
<div class="framer-6tl">${rich('Requirements', `${framerHead('Experience')}${framerList('5+ years of CAD and of making things', 'You have designed, tested and built for a floor on which people worked meanwhile')}${framerHead('Technical Skills')}${framerList('3+ years of prototypes built on the day on which they were drawn', 'At home with sheet, wire, tube, wood and cloth')}${framerHead('Key Knowledge Areas')}${framerList('How to design for making (cutting, forming, sewing)', 'Sensors and cameras in machines')}${framerHead('Nice to Have')}${framerList('Rhino, Blender or the like')}${framerHead('Education')}${framerList('A degree in mechanical engineering, or machines of which you are proud')}${framerHead('Why Seamwork')}${framerList('<strong class="framer-text">Work that matters.</strong> Shorter ways, less waste, shirts that last.', '<strong class="framer-text">Things to touch.</strong> What you draw in the morning sews in the evening.')}`)}</div>
<div class="framer-1w6"><div class="ssr-variant"><div><a class="framer-4Y" data-border="true" href="../apply" tabindex="0"><div data-framer-component-type="RichTextContainer"><div class="framer-text">Apply</div></div></a></div></div></div></div>
${variants(framerFoot)}</div><div id="overlay"></div></div></div><script type="framer/handover" id="__framer__handoverData">[{"0":1,"1":23},["Map",2,3],"{\\"from\\":\\"f7\\"}","Senior Sewing Machine Engineer"]</script></body></html>`,
  title: 'Senior Sewing Machine Engineer',
  company: 'Seamwork',
  place: 'Roubaix, France',
  first: 'About Seamwork',
  last: 'sews in the evening.',
  holds: ['The Opportunity', '5+ years of CAD', 'At home with sheet', 'Rhino, Blender'],
  without: ['Merch', 'Manifesto', 'contact[at]', 'near to where it is worn', 'Machines, Inc', 'APPLY'],
};

const fact = (label: string, value: string) =>
  `<div class="job-detail-heading-wrapper"><div class="job-details-heading">${label}</div><div class="job-detail-card"><img loading="lazy" alt="" src="i.svg" class="job-details-icon invert"><div>${value}</div></div></div>`;
const CONSENT =
  '<div class="hide-me"><div fs-cc="banner" class="fs-cc-banner_component"><div class="fs-cc-banner_container"><div class="fs-cc-banner_text">By clicking <strong>“Accept All Cookies”</strong>, you agree to the storing of cookies on your device so that we see which of our pages are liked. View our <a href="/privacy-policy" class="fs-cc-banner_text-link">Privacy Policy</a>.</div><div class="fs-cc-banner_buttons-wrapper"><a fs-cc="deny" href="#" class="fs-cc-banner_button w-button">Deny</a></div></div></div></div>';

const sidebarApply: Site = {
  name: 'Webflow: facts on cards in a hero, sections of facts at the end of the text, the way to apply beside it',
  url: 'https://www.kitefield.example/jobs/fair-coordinator',
  html: `<!DOCTYPE html><html data-wf-domain="www.kitefield.example" lang="en"><head><meta charset="utf-8"><title>Fair Coordinator | KiteField</title><meta content="Apply for a Fair Coordinator position with KITEFIELD and start a career in the air." name="description"><meta content="Fair Coordinator | KiteField" property="og:title"><meta property="og:type" content="website"></head>
<body><div class="nav-wrapper"><div role="banner" class="nav w-nav"><div class="search-wrapper"><form action="/search" class="search w-form"><input placeholder="Search…" type="search"><input type="submit" class="nav-search-icon hide w-button" value=""><div class="search-quick-links-heading">Quick Links</div><a href="/products/box-kite-2" class="search-quick-link">Box Kite 2</a></form></div><div class="nav-container"><a href="/" class="nav-brand w-nav-brand"><img src="l.svg" alt="" class="nav-logo"></a><nav role="navigation" class="w-nav-menu">${dropdown('Products', 'Box Kite 2', 'Reel')}${dropdown('Training', 'Course Offerings')}</nav><div class="nav-cta-button-wrapper"><a href="/contact" class="nav-cta-button w-inline-block"><div>Contact Us</div></a></div></div></div></div>
<div class="page-wrapper"><div class="section job-hero"><div class="job-hero-content"><div class="container w-container"><div class="job-hero-heading-wrapper"><div class="now-hiring-badge"><div>Now Hiring</div></div><h1>Fair Coordinator</h1></div><div class="job-details-wrapper">${fact('Job Type', 'Full-Time')}<div class="detail-divider"></div>${fact('Location', 'Bowness, UK')}<div class="detail-divider"></div>${fact('Posted', '4/24/2024')}</div></div></div></div>
<section class="section job-info"><div class="w-layout-blockcontainer container w-container"><div class="job-description-wrapper"><div class="job-description-content"><div class="job-description-rich w-richtext"><p>The Fair Coordinator has a central place in our house. It is about planning and running all kinds of gatherings, among them fairs, open days, flying days, and the yearly meeting of our dealers, within the money that there is.</p><p>Good candidates for this role are exact, calm and glad to talk. The coordinator is part of a team and has at least two years of experience with stands at fairs and with days at which customers fly for themselves.</p><p>This role is half desk and half field.</p><h3><strong>Fair Coordination</strong>:</h3>${list('Book halls, food and vans', 'Arrange the journeys of guests, speakers and staff', 'Write down afterwards what went well and what did not')}<h3>Talking to Guests:</h3>${list('Be the one whom guests and dealers call first', 'Collect what they say and make the next fair better')}<h3>Office Work:</h3>${list('Keep calendars, files and bills in order')}<h4>Job Type:</h4>${list('Full-time')}<h4>Pay:</h4>${list('From £29,000 per year')}<h4>Benefits:</h4>${list('Pension', 'Dental care', 'Paid time off')}<h4>Schedule:</h4>${list('Monday to Friday')}<h4>Application Question(s):</h4>${list('Would you agree to a check of your licence?')}<h4>Experience:</h4>${list('Fairs: 2 years (Required)')}<h4>Willingness to travel:</h4>${list('25% (Required)')}<h4>Work Location:</h4>${list('In person')}<p></p></div></div><div class="job-description-sidebar"><div class="job-apply-heading">Ready to Apply?</div><a data-wf--button="base" href="/contact" class="button w-inline-block"><div class="button-primary-line-wrapper"><div class="button-line"></div></div><div class="button-bg-overlay-wrapper"><div class="button-bg-overlay"></div></div><div class="button-title">Apply</div><div class="button-arrow w-embed"><svg viewBox="0 0 64 64"><path d="M42"></path></svg></div></a></div></div></div></section></div>
<div id="subscribe" class="section footer"><div class="container w-container"><div class="footer-wrapper"><div><p>Sales, training &amp; repair of kites, reels &amp; lines.</p></div><div class="footer-newsletter-content"><p class="footer-newsletter-heading">The Wind Letter</p><p>Subscribe for news of the wind and of us!</p><div class="footer-newsletter-form hide w-form"><form><input type="email" placeholder="Enter Your Email"><input type="submit" value="Subscribe"></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div></div></div><div class="footer-link-column"><a href="/company/careers" class="footer-link"><div>Careers</div></a></div><div class="footer-disclaimer">Reg.: 080380 | VAT 555<br>© 2026 KITEFIELD. All Rights Reserved. | <a href="/privacy-policy">Privacy Policy</a></div></div></div></div>${CONSENT}</body></html>`,
  title: 'Fair Coordinator',
  company: 'KiteField',
  place: 'Bowness, UK',
  first: 'The Fair Coordinator has a central place',
  last: 'In person',
  holds: ['Book halls', 'Be the one whom', 'Dental care', 'Fairs: 2 years'],
  without: ['Quick Links', 'Now Hiring', 'Ready to Apply', 'Wind Letter', 'submission', 'cookies', 'All Rights'],
};

const menu = (label: string) =>
  `<div class="mega_menu"><div class="w-dropdown"><div class="dropdown-toggle-2 w-dropdown-toggle"><div class="nav-link-13">${label}</div></div><nav class="w-dropdown-list"><a href="#" class="drone mobile w-dropdown-link">Overview</a></nav></div><div class="mega_menu_heading-container"><h1 class="nav_heading">${label}</h1></div><div class="link_container"><a href="/${label.toLowerCase()}" class="drone w-dropdown-link">${label}</a></div></div>`;

const allH1: Site = {
  name: 'Webflow: every heading an h1, in the menu too, the job in capitals, an address that says nothing but hiring',
  url: 'https://www.orchardwing.example/hiring/sprayer-technician',
  html: `<!DOCTYPE html><html data-wf-domain="www.orchardwing.example"><head><meta charset="utf-8"><title>Sprayer Technician</title><meta content="Sprayer Technician" property="og:title"></head>
<body><div class="nav_section"><div role="banner" class="navbar-5 desktopversion w-nav"><div class="container-100 w-container"><a href="/" class="brand w-nav-brand"><img width="178" alt="Orchardwing Logo" src="l.png" class="image-295"></a><nav role="navigation" class="nav-menu-3 w-nav-menu"><a href="/" class="nav-link-13 w-nav-link">Home</a><div class="dropdownnav w-dropdown"><nav class="dropdownlist w-dropdown-list"><div class="w-layout-grid grid-30">${['Software', 'Sprayers', 'Support'].map(menu).join('')}<div class="mega_menu highlights"><p class="paragraph-188">Get a Price at Once!</p><a href="/build" class="button-45 w-button">BUILD YOUR SPRAYER</a></div></div></nav></div><a href="/hiring/job-board" class="nav-link-13 w-nav-link">Careers</a><a href="/invest" class="nav-link-14 w-nav-link">Invest</a></nav></div></div><div role="banner" class="navbar-5 mobileversion w-nav"><a href="/" class="brand w-nav-brand"><img width="178" alt="Orchardwing Logo" src="l.png"></a><nav role="navigation" class="nav-menu-3 mobile w-nav-menu"><a href="/hiring/job-board" class="nav-link-13 w-nav-link">Career</a></nav></div></div>
<div class="section-206"><div class="div-block-535"><div class="w-container"><h1 class="heading">SPRAYER TECHNICIAN</h1><div class="div-block-534"><h1 class="subheading nopadding">About Orchardwing</h1><p class="paragraph p-b-lg">Orchardwing was founded in 2015 with one aim: to give growers machines that spray only where it is needed. We have two lines: small carts for orchards, and the software that steers them. See us at https://www.orchardwing.example</p><h1 class="subheading nopadding">Job Summary</h1><p class="paragraph p-b-lg">As a Sprayer Technician you work within our workshop and build our machines from the first screw to the last. You work in a team with several other technicians, with many tools: soldering irons, lathes, printers, and more. You are expected to follow drawings and manuals closely.</p><h1 class="subheading nopadding">Responsibilities</h1><ul role="list" class="list-6"><li class="list-item-6">Follow drawings, manuals and the advice of those who have built more of them</li><li class="list-item-6">Soldering</li><li class="list-item-6">3D printing</li><li class="list-item-6">Turning and milling by hand</li><li class="list-item-6">Test every machine in the orchard before it leaves</li></ul><h1 class="subheading nopadding">Qualifications</h1><ul role="list" class="list-7"><li><p class="paragraph">You understand how things work that have both wires and wheels</p></li><li><p class="paragraph">A sharp eye, and patience with manuals</p></li><li><p class="paragraph">Preferred: previous experience in a workshop</p></li><li><p class="paragraph">No higher education required</p></li><li><p class="paragraph">Able to work 35-40 hours per week. A small mistake at the bench is a large one in the orchard, so we need somebody who works to a high standard.</p></li></ul><h1 class="subheading nopadding">Other</h1><p class="paragraph p-b-lg">Job Type: Full-time; in person<br><br>Pay: $16.00 - $20.00 per hour<br><br>Schedule: <br>- 8 hour shift<br>- Monday to Friday<br>- No weekends<br><br>To Apply: Please answer this listing with a resume.<a target="_blank" href="tel:5550199"></a></p><p class="paragraph aligncenter"><strong>Apply on Indeed!</strong></p><a href="https://www.indeed.com/cmp/Orchardwing/jobs?jk=28aca13f94d465f7" class="orange_btn nopadding w-button">APPLY</a></div></div></div></div>
<div class="buy-navigator"><div class="container-70 w-container"><div class="columns-4 w-row"><div class="column-56 w-col w-col-1"><p class="paragraph-12"><span><strong>Navigation</strong></span><br><br>Main<br><a href="#" class="link-6">About</a><br><a href="#" class="link-7">Services</a></p></div><div class="w-col w-col-2"><p class="paragraph-14"><span><strong>general questions<br></strong></span><br>General questions write to us below. <br><br><a href="mailto:hello@orchardwing.example" class="link-5">hello@orchardwing.example<br></a></p></div><div class="w-col w-col-2"><div class="w-form"><form class="form"><label class="field-label-4">SUBSCRIBE </label><input type="submit" value="Submit"><input type="text" placeholder="ENTER EMAIL"></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div></div></div></div></div></div><div class="div-block-120"><div class="div-block-121"><img src="l.png" alt="Orchardwing Logo" class="image-15"><p class="paragraph-9">All rights reserved I Copyright 2024</p></div><div class="div-block-122"><h3 class="heading-256">Navigation</h3><a href="/" class="link-10">Main</a></div></div></body></html>`,
  title: 'Sprayer Technician',
  company: 'Orchardwing',
  place: null,
  first: 'About Orchardwing',
  holds: ['Job Summary', 'Follow drawings, manuals', 'A sharp eye', 'Pay: $16.00 - $20.00 per hour', 'No weekends'],
  without: ['BUILD YOUR', 'Price at Once', 'general questions', 'SUBSCRIBE', 'submission', 'All rights'],
};

const widget = (kind: string, inner: string) =>
  `<div class="elementor-element elementor-widget elementor-widget-${kind}" data-element_type="widget" data-widget_type="${kind}.default"><div class="elementor-widget-container">\n${inner}\t</div></div>`;
const grey = (words: string) => `<span style="font-weight: 400;">${words}</span>`;
const greyList = (...items: readonly string[]) =>
  `<ul>${items.map((item) => `<li style="font-weight: 400;" aria-level="1">${grey(item)}</li>`).join('')}</ul>`;
const bold = (words: string) => `<p><b>${words}</b></p>`;

const rootPage: Site = {
  name: 'WordPress, Elementor: a page at the root of the site that the search plug-in calls an article, its form from elsewhere',
  url: 'https://loomcell.example/loomcell-cutter-press-operator/',
  html: `<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>Loomcell: Cutter &amp; Press Operator -</title><meta name="description" content="Make parts in ones and twos for all our projects, with cutters and presses."><link rel="canonical" href="https://loomcell.example/loomcell-cutter-press-operator/"><meta property="og:locale" content="en_US"><meta property="og:type" content="article"><meta property="og:title" content="Loomcell: Cutter &amp; Press Operator -"><meta property="og:url" content="https://loomcell.example/loomcell-cutter-press-operator/"><meta property="og:site_name" content="Loomcell"><meta property="article:publisher" content="https://www.facebook.com/loomcell"><meta property="article:modified_time" content="2025-10-22T19:42:13+00:00"><meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="3 minutes"><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://loomcell.example/loomcell-cutter-press-operator/","name":"Loomcell: Cutter &amp; Press Operator -","isPartOf":{"@id":"https://loomcell.example/#website"},"potentialAction":[{"@type":"ReadAction","target":["https://loomcell.example/"]}]},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://loomcell.example/"},{"@type":"ListItem","position":2,"name":"Loomcell: Cutter &amp; Press Operator"}]},{"@type":"WebSite","name":"Loomcell"},{"@type":"Organization","@id":"https://loomcell.example/#organization","name":"Loomcell"}]}</script></head>
<body class="wp-singular page-template-default page page-id-1619 wp-custom-logo elementor-default elementor-page"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="site-header" class="site-header dynamic-header menu-dropdown-mobile"><div class="header-inner"><div class="site-branding show-logo"><a href="/" class="custom-logo-link" rel="home"><img src="l.png" class="custom-logo" alt="Loomcell"></a></div><nav class="site-navigation show" aria-label="Main menu"><ul id="menu-main" class="menu"><li><a href="/about/">ABOUT</a></li><li><a href="/careers/">CAREERS</a></li></ul></nav><nav class="site-navigation-dropdown show" aria-label="Mobile menu" aria-hidden="true" inert><ul class="menu"><li><a href="/about/">ABOUT</a></li></ul></nav></div></header>
<main id="content" class="site-main post-1619 page type-page status-publish hentry"><div class="page-content"><div data-elementor-type="wp-page" class="elementor elementor-1619"><div class="elementor-element e-flex e-con e-parent" data-element_type="container"><div class="e-con-inner"><div class="elementor-element e-con-full e-con e-child">${widget('heading', '<h2 class="elementor-heading-title elementor-size-default">2025 CUTTER &amp; PRESS OPERATOR</h2>')}</div>${widget('text-editor', `<p><b>Salary Recommendation</b>${grey(': £38-44k ')}</p><p><b>Location:</b>${grey(' Paisley, Scotland (On-Site. We do not pay for the move.)')}</p>${bold('Company Overview: ')}<p>${grey('Loomcell builds workshops that make cloth parts by themselves: robots cut, fold, press and check whole covers without a hand on them. We want a world in which things are made where they are used.')}</p>${bold('Position Overview: ')}<p>${grey('The operator will play a key role in our trials and in what we sell. You report to the head of engineering and make parts in ones and twos, with cutters, presses and two robot arms. This role is best for somebody who has run such machines and wants to know how they think.')}</p>${bold('Responsibilities:')}${greyList('Set up and run cutters and presses.', 'Turn drawings into programs so that the machine does the right thing.', 'Look after the machines daily and keep the log.', 'Help to write new work for the robots')}${bold('Qualifications:')}${greyList('You read and draw in CAD and CAM without help', 'You lift 20 kg and stand for long.', 'Shown experience with cutting machines')}${bold('Preferred Skills:')}${greyList('Previous experience with robot arms', 'Sewing, upholstery or building')}${bold('Why Loomcell?')}<ul><li>${grey('Join a small team that looks far ahead.')}</li></ul><p> </p><p><em>${grey('What the law of Scotland asks us to say:')}</em></p>${bold('By the law of work:')}<ul><li>${grey('Pay depends on experience and is never below the least wage.')}</li></ul><p> </p>${bold('Equal Opportunity Employer:  ')}<p>${grey('Loomcell treats all people alike. We do not choose by race, religion, sex, age or disability.')}</p>`)}${widget('heading', '<h2 class="elementor-heading-title elementor-size-default">TO APPLY FILL OUT THE FORM BELOW:</h2>')}${widget('text-editor', '<div data-paperform-id="vfa"></div><script>(function() {var script = document.createElement("script"); document.body.appendChild(script); })()</script>')}</div></div></div></div></main>
<footer data-elementor-type="footer" class="elementor elementor-location-footer"><div>${widget('text-editor', '<p style="text-align: center;"><a href="https://maps.example/5R">23 Causeyside St, Paisley</a></p>')}${widget('text-editor', '<p><a href="/privacy-policy/">Privacy Policy</a><span> | </span><a href="/terms-of-service/">Terms of Service</a></p>')}</div></footer></body></html>`,
  title: 'Cutter & Press Operator',
  company: 'Loomcell',
  place: 'Paisley, Scotland (On-Site. We do not pay for the move.)',
  holds: [
    'Company Overview',
    'Set up and run cutters',
    'You lift 20 kg',
    'Sewing, upholstery',
    'treats all people alike',
  ],
  without: ['Causeyside', 'Skip to content', 'Privacy Policy', 'document.createElement'],
};

const blank = '<p><strong>&nbsp;</strong></p>';
const titleH2: Site = {
  name: 'Craft CMS with the text of a known board: no h1, the job an h2, place and team in an h3, blank bold lines between',
  url: 'https://www.gannetglide.example/careers/5381049008/',
  html: `<!doctype html><html class="no-js " lang="en"><head><meta charset="utf-8"><script>window.COOKIE_CONSENT_ENABLED = true;</script><title>Gannetglide | Data Analyst</title><meta name="generator" content="SEOmatic"><meta content="Gannetglide" property="og:site_name"><meta content="website" property="og:type"><meta content="https://www.gannetglide.example/careers/5381049008/" property="og:url"><meta content="Data Analyst" property="og:title"><meta content="https://www.instagram.com/gannetglide/" property="og:see_also"></head>
<body class="" data-device="desktop"><div data-barba="wrapper" class="barba-wrapper"><div id="loader" class="loader"><div class="loader-svg-cont"><style>.loader-svg{opacity:.9}</style><svg viewBox="0 0 80 80"><path d="M42"></path></svg></div></div><div data-barba="container" class="barba-container relative z-10"><header class="primary-nav absolute inset-0"><div class="wrapper"><a class="header-logo" href="/" aria-label="Return to the home page"><svg viewBox="0 0 17 14"><path d="M8"></path></svg></a><div class="nav-links-wrap"><nav class="primary-nav" aria-label="main"><ul class="primary-nav-links">${['Mission', 'Systems', 'Careers'].map((label) => `<li class="relative has-dropdown" x-data="{ isOpen: false }"><a href="/${label.toLowerCase()}/" class=" primary-nav-link ">${label}<span class="expand"><span>Expand</span></span></a></li>`).join('')}</ul></nav></div></div></header>
<div class="relative z-10 overflow-hidden"><main role="main" class="main"><section class="bg-black text-white animate-in entered"><div class="max-w-6xl mx-auto"><div class="flex flex-wrap items-center"><div class="w-full animate-in entered"><h2 class="mt-0 mb-4 text-center font-extrabold">Data Analyst</h2><h3 class="mt-0 text-center">Oban, Argyll, United Kingdom | Engineering</h3></div><div class="w-full mt-8 text-center"><a class="btn block cyan-btn" href="https://job-boards.greenhouse.io/gannetglide/jobs/5381049008">Apply Now</a></div></div></div></section>
<section class="bg-white text-black animate-in entered"><div class="container-b h-full"><div class="w-full px-6"><div class="job"><h4 class="font-bold mb-6">On-site</h4><div class="content-intro"><p>Gannetglide flies sensors over the sea on gliders that need no fuel. We sell what they see to those who look after coasts, and we put every winter into making them see more.</p></div><p>Gannetglide is looking for a Data Analyst of level I or II. A good candidate knows how data is gathered, cleaned and shown, and likes to sit between those who fly and those who pay. &nbsp;This role works with many trades.</p>\n<p>&nbsp;</p>\n<p><strong>ESSENTIAL RESPONSIBILITIES</strong></p>\n${blank}<ul><li>Work out with the designers how data is gathered and read</li><li>Help to write the plans of test flights</li><li>Show integrity in the fulfilment of what was promised</li></ul>${blank}<p><strong>QUALIFICATION &amp; SKILLS</strong></p>${blank}<p>To do this job well, one must be able to do each duty well. What is listed below stands for the knowledge and skill that are needed. We make adjustments for people with disabilities.</p>${blank}<p><strong>Required Qualifications</strong></p><ul><li>Knowledge of how to clean, model and show data</li><li>You write programs that read data</li></ul>${blank}<p><strong>Required Skills</strong></p><ul><li>Office (Word, Excel, Outlook)</li></ul>${blank}<p><strong>Preferred Skills</strong></p><ul><li>Python, Matlab, Linux</li></ul><p>&nbsp;</p><p><strong>EDUCATION &amp; EXPERIENCE </strong></p>${blank}<ul><li>Level I (£33,000-£40,500): a first degree, OR the same by other ways</li><li>Level II (£41,079-£46,500): a first degree and 2-5 years of work</li></ul>${blank}<p><strong>Special remarks on where we work, if any</strong></p><ul><li>Based in Oban. Partly from home for those who suit very well.</li></ul><div class="content-conclusion"><p><span style="text-decoration: underline;"><strong><span data-teams="true">Pay and level are set case by case. We look at where you live, what you have learned and what you showed us.</span><br><br><a href="/careers/benefits/">Benefits</a> and our <a href="/careers/locations/">location(s)</a></strong></span><strong>:&nbsp;</strong></p><ul><li>Health (<em>doctor, dentist, eyes</em>)</li><li>Half of what you save for old age, up to £2,500</li></ul><p><strong>This position may mean that you drive our vans.</strong></p><p>Oban lies between hills and islands and is three hours from Glasgow by train, most of them along water.</p><p><strong>Gannetglide</strong> treats all who apply alike, without regard to race, sex, age or creed.&nbsp; <strong><u>For some positions we must ask for a passport.</u></strong></p><p>&nbsp;</p><p><strong>Equal Employment Is the Law</strong>&nbsp;<strong>:</strong></p><p><strong><a href="https://safelinks.example/?url=https%3A%2F%2Fwww.equality.example%2Fposter.pdf">https://www.equality.example/poster.pdf</a></strong></p></div>
<div class="apply-option flex-row items-center"><a class="btn block" href="https://job-boards.greenhouse.io/gannetglide/jobs/5381049008">Apply Now</a><a class="btn-text" href="/careers/positions/">More Positions</a></div></div></div></div></section></main>
<footer class="relative"><section class="bg-black"><div class="container"><p class="m-0">Gannetglide makes gliders that look after coasts.</p><p class="uppercase">At home in Oban</p><a href="mailto:info@gannetglide.example"><span>Email Us</span></a><p class="m-0">&copy; 2007 - 2026 Gannetglide / All Rights Reserved</p></div></section></footer></div></div></div></body></html>`,
  title: 'Data Analyst',
  company: 'Gannetglide',
  place: 'Oban, Argyll, United Kingdom',
  first: 'Gannetglide flies sensors over the sea',
  holds: [
    'Work out with the designers',
    'QUALIFICATION & SKILLS',
    'Python, Matlab, Linux',
    'Level II',
    'between hills and islands',
  ],
  without: ['Expand', 'More Positions', 'All Rights', 'look after coasts. At home', 'Apply Now'],
};

const section = (head: string, inner: string) => `<section><h2>${head}</h2>${inner}</section>`;
const titleOutside: Site = {
  name: 'written by hand: the title and the way to apply above the main part, by mail that a network has hidden',
  url: 'https://gullhaven.example/join-us/gnc/',
  html: `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Founding Rudder and Steering Software Engineer - Gull</title><meta name="description" content="Join Gull as Founding Rudder and Steering Software Engineer."><meta property="og:title" content="Founding Rudder and Steering Software Engineer - Gull"><meta property="og:type" content="website"><style>main { display: grid; } .meta { color: #717b77; }</style></head>
<body><header><a href="../../"><img src="../../assets/logo-header.png" alt="Gull"></a><a class="nav-link" href="../">All Roles</a></header><h1>Founding Rudder and Steering Software Engineer</h1><p class="meta">Bristol, UK · Full time · On site</p><div class="actions"><a class="apply" href="/cdn-cgi/l/email-protection#0f6560">Apply by email</a></div>
<main>${section('About Gull', '<p>Gull builds small boats that sail by themselves and carry letters and medicine between islands, at first in good weather and later in all. We are a small team that is on the water every week.</p><p>Behind us stand people who have built ferries and lifeboats.</p><p>We hope that the questions you answer here are those you would ask anyway.</p>')}${section('Role', '<p>As one of the first of us you own the steering of our trial boats, from the rudder to the last line of code.</p><p>You answer for how the boat behaves from end to end: models, logs, settings, and how it feels in a cross sea. The first proof is our small boat; in the first weeks you own the loop by which it sails safely and learns from each day.</p>')}${section('What You Will Do', list('Build on the model that we have, and test by machine where that is quicker.', 'Own the loop from what we assume to what we see on the water.', 'Close that loop on quick days afloat: find out whether the code, the sensor or the wind was wrong, and change it.'))}${section('You Might Be A Fit If You', list('Have done hard things with boats, aircraft or robots, and quickly.', 'Are at home in the theory of control, with filters and with logs.', 'Like to get wet hands and to own what you build.'))}${section('Nice To Have', list('A skipper’s ticket. Nobody needs one to write a control law, but who sails knows how a boat should feel.', 'You write or speak about what you build.'))}${section('What We Offer', list('You own the software of our trial boats and more of the rest as we grow.', 'Days on the water, little talk about work, and much of it.', 'Medical and dental included.'))}<div class="bottom-actions"><a class="apply" href="/cdn-cgi/l/email-protection#355f5a">Apply by email</a><a class="footer-link" href="../">Back to all roles</a></div></main><script data-cfasync="false" src="/cdn-cgi/scripts/email-decode.min.js"></script></body></html>`,
  title: 'Founding Rudder and Steering Software Engineer',
  company: 'Gull',
  place: 'Bristol, UK',
  first: 'About Gull',
  last: 'Medical and dental included.',
  holds: ['Role', 'Build on the model', 'Have done hard things', 'A skipper’s ticket', 'Days on the water'],
  without: ['All Roles', 'all roles', 'Apply by email', 'Full time · On site'],
};

const contactAbove: Site = {
  name: 'Webflow: a page made from the form of contact, its h1 Contact above the job, a form to apply with its own h1 below',
  url: 'https://www.oremill.example/jobs/job-application---people-pay-manager',
  html: `<!DOCTYPE html><html data-wf-domain="www.oremill.example" lang="en"><head><meta charset="utf-8"><title>Job Application - People &amp; Pay (PP) Manager</title><meta content="Oremill Works is a company that takes old batteries apart and makes new metal of them." name="description"><meta content="Job Application - People &amp; Pay (PP) Manager" property="og:title"><meta property="og:type" content="website"><link href="https://oremill.example/jobs/job-application---people-pay-manager" rel="canonical"></head>
<body class="job-application"><div class="w-embed w-script"><script>window.dataLayer = [];</script></div><div class="page-wrapper"><div role="banner" class="navbar-new w-nav"><div class="nav-container w-container"><a href="/" class="brand w-nav-brand"><img alt="" src="l.avif" class="logo"></a><nav role="navigation" class="nav-menu w-nav-menu"><a href="/technology" class="nav-link-new w-nav-link">Technology</a>${dropdown('About', 'Team', 'Company', 'Investors')}<a href="/contact" class="nav-link-new w-nav-link">Contact</a></nav></div></div>
<div class="section-content contact-1st"><div class="container-new"><h1 class="h1-heading h1-mid">Contact</h1><img src="h.png" alt="" class="contact-1st-img"></div></div><section class="section-content contact-2nd"><div class="container-new"></div><a href="/careers" class="link">BACK TO JOBS</a><section class="hero-without-image-4"><div class="container-18"><div class="hero-wrapper-two-4"><h1><strong class="bold-text-10">People &amp; Pay (PP) Manager</strong></h1><p class="margin-bottom-24px-7">Redruth, UK</p><a href="#Apply" class="button-primary-3 w-button">Apply</a></div></div><div class="rich-text-block w-richtext"><p><strong>Reports To:</strong> Works Manager </p><p><strong>Department:</strong> People</p><p><strong>Job Summary:</strong> We are looking for a seasoned <strong>People &amp; Pay Manager</strong> to stand beside the works manager and to build all that a new works with ninety people needs: contracts, pay, training, and a way to talk about what goes wrong. The best candidate has done so before and likes to begin with an empty room.</p><p><strong>Key Responsibilities</strong></p><ul role="list"> <li>Work out with the works manager who does what, and write it down.</li> <li>Find and choose people for the furnace, the laboratory and the office, from the first letter to the first     day.</li> <li>Run pay, leave and records.</li></ul><p><strong>Qualifications &amp; Requirements</strong></p><ul role="list"> <li>A degree in people management or business, or the same by other ways.</li> <li>5+ years of work in the field, two of them as a manager.</li> <li>Good knowledge of the law of work.</li></ul><p><strong>Preferred Qualifications</strong></p><ul role="list"> <li>A certificate of the institute.</li> <li>Experience of a works that was built anew.</li></ul><p><strong>What We Offer</strong></p><ul role="list"> <li>Fair pay with a share in what goes well.</li> <li>Health cover and a pension.</li></ul><p>This role is best for somebody who wants to have built a house and not only to have lived in one.</p></div></section><section id="Apply" class="section-3"><h1 class="heading-28">Apply for this job</h1><div class="form-block w-form"><form id="wf-form-HR" name="wf-form-HR" method="get" class="form-2"><label for="name">Name*</label><input class="w-input" type="text"><label for="email">Email Address*</label><input type="email"><label for="">Resume - Accepted file types: pdf, doc, docx, txt, rtf<br></label><div class="w-file-upload"><div class="w-file-upload-default"><input class="w-file-upload-input" type="file" aria-hidden="true"><label role="button" tabindex="0" class="w-file-upload-label"><div class="w-inline-block">Upload File</div></label><div class="w-file-upload-info">Max file size 10MB.</div></div><div class="w-file-upload-success w-hidden"><div class="w-file-upload-file-name">fileuploaded.jpg</div></div></div><input type="submit" value="Submit"></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div></div></section></section>
<div class="footer-new"><div class="w-layout-grid footer-grid"><div><a href="/team" class="footer-link-new">Team</a><a href="/privacy-policy" class="footer-link-new">Privacy Policy</a></div><div class="footer-grid-col-ins"><h4 class="h4-heading h4-footer">Oremill Works Corporation</h4><div class="footer-txt">12 Foundry Row</div><div class="footer-txt">Redruth TR15</div></div><div class="subscribe-form-block w-form"><h4 class="h4-heading">Stay up to date<br></h4><form class="subscribe-form"><input type="email" placeholder="Email Address"><input type="submit" value="Subscribe"></form></div></div><div class="footer-sec-abs"><div class="footer-copy">Copyright © 2025 Oremill Works Corporation</div></div></div></div></body></html>`,
  title: 'People & Pay (PP) Manager',
  company: 'Oremill Works Corporation',
  place: 'Redruth, UK',
  last: 'not only to have lived in one.',
  holds: ['Job Summary', 'Run pay, leave and records', 'Good knowledge of the law', 'A certificate of', 'Health cover'],
  without: ['BACK TO JOBS', 'Accepted file types', 'Upload File', 'submission', 'Foundry Row', 'Stay up to date'],
};

const part = (head: string, inner: string) => `<div><h2>${head}</h2>${inner}</div>`;
const noTitle: Site = {
  name: 'rendered by a script: no document title, no control to apply, every section in a div without a name',
  url: 'https://www.ternorbit.example/careers/principal-receiver-architect',
  html: `<!DOCTYPE html><html lang="en"><body><main><div><a href="/careers">Back to Careers</a><h1>Principal Receiver Architect – Tide Buoys</h1><div><span>Aberdeen, UK</span>\n<span>Full-Time</span>\n<span>Engineering / Radio Systems</span></div>${part('Position Summary', '<div><p>We are looking for a Principal Receiver Architect who owns the radios of our buoys from the first sketch to the sea.</p></div>')}${part('Key Responsibilities', '<ul><li>Lead the design of receivers and how they are built in.</li><li>Own the studies by which we choose between two ways.</li></ul>')}${part('Basic Qualifications', '<ul><li>B.S. in a fitting branch of engineering.</li><li>10+ years of experience with radios or systems.</li></ul>')}${part('Preferred Qualifications', '<ul><li>A higher degree preferred.</li><li>You have sent things to sea before.</li></ul>')}${part('Competencies', '<ul><li>Thinking in systems.</li><li>Leading across trades.</li></ul>')}<p>We build things that float. We move quickly and we say when we were wrong.</p></div></main></body></html>`,
  title: 'Principal Receiver Architect – Tide Buoys',
  company: null,
  place: 'Aberdeen, UK',
  first: 'Position Summary',
  last: 'when we were wrong.',
  holds: ['Lead the design', '10+ years', 'A higher degree', 'Thinking in systems'],
  without: ['Back to Careers', 'Radio Systems'],
};

const posting = (title: string, description: string, company: string, region: string, city: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"${title}","description":"${description}","datePosted":"2026-08-01T00:00:00Z","validThrough":"2026-12-31T00:00:00Z","employmentType":"FULL_TIME","hiringOrganization":{"@type":"Organization","name":"${company}","logo":"https://example.com/logo.png"},"identifier":{"@type":"PropertyValue","name":"Clinch","value":"90ee49bc52c76ea3978ebd2487b5126d"},"directApply":false,"jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"${city}","addressRegion":"${region}","postalCode":"","addressCountry":"GB"}}]}</script>`;
const shortData = (title: string, description: string, region: string, city: string, place: string): Site => ({
  name: `an applicant system's data in the main part, its description two sentences: ${title}`,
  url: `https://careers.redstart.example/jobs/90ee49bc-52c7-6ea3-978e-bd2487b5126d`,
  html: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${posting(title, `<p>${description}</p>`, 'Redstart Buoys', region, city)}</main></body></html>`,
  title,
  company: 'Redstart Buoys',
  place,
  holds: [],
  without: [],
});

export const SITES: readonly Site[] = [
  heroAbove,
  framer,
  sidebarApply,
  allH1,
  rootPage,
  titleH2,
  titleOutside,
  contactAbove,
  noTitle,
  shortData(
    'Temporary Course Designer',
    'Design and give courses.</p><p>From anywhere in Scotland.',
    'Remote',
    '',
    'Remote, GB',
  ),
  shortData(
    'Contract - Buoy Fitter, level 4',
    'Put together and test what goes to sea.',
    'Moray',
    'Elgin',
    'Elgin, Moray, GB',
  ),
];
