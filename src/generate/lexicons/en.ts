import { type Lexicon, listOf } from './lexicon.ts';

export const en: Lexicon = {
  code: 'en',
  things: listOf(`
    harbor wall | ferry line | fish market | grain store | water tariff | tram depot | town library | river bridge | coastal road |
    school roof | power station | sewage plant | bus contract | land register | museum wing | rail tunnel | customs shed |
    hospital ward | flood barrier | theater hall | winter fund | quarry permit | orchard tax | fishing quota | night train |
    canal lock | cement works | budget report | pension scheme | housing plan | noise limit | parking ban | textile mill |
    shipyard crane | salt pan | weather mast | telegraph office | county archive | cable link | pilot boat | lighthouse lamp |
    cattle fair | vineyard survey | wage agreement | building code | teacher roster | apprentice course | vaccine store |
    emergency line | rubbish tip | cycling path | stone pier | dairy plant | timber yard | oil terminal | border crossing |
    refugee shelter | veterans home | court ruling | tender list | audit letter | bond issue | customs union | trade office |
    radar post | mine shaft | wind park | solar field | reservoir dam | irrigation ditch | olive press | sardine fleet |
    ticket price | street lighting | cemetery chapel | swimming hall | census form | ballot paper | election roll | village well |
    asphalt plant | bakery strike | postal route | music school | film archive | rescue team | dredging work | warehouse fire
  `),
  bodies: listOf(`
    town council | harbor board | finance ministry | regional court | teachers' union | rail company | water authority |
    housing office | fishing guild | coast guard | chamber of commerce | city assembly | health service | audit office |
    energy company | transport ministry | farmers' league | bishop's office | police headquarters | statistics bureau |
    development bank | opposition bloc | election commission | customs service | heritage trust | university senate |
    dockers' committee | hotel owners | parents' council | weather service | insurance fund | planning commission |
    shipping line | residents' group | labor inspectorate | boatmen | technical committee | governor's office
  `),
  verbs: listOf(`
    approved | rejected | postponed | opened | closed | inspected | financed | criticized | defended | repaired | announced |
    sold | bought | rented | measured | suspended | restored | expanded | reviewed | blocked | praised | audited | revised |
    delayed | rebuilt | surveyed | insured | abandoned | completed | questioned | welcomed | halted | reopened | replaced |
    taxed | privatized | fenced off | reclaimed | sealed | mapped
  `),
  qualities: listOf(`
    new | old | costly | disputed | long | public | local | damaged | planned | empty | private | modern | narrow | secret |
    temporary | joint | western | northern | unfinished | unpopular | historic | provisional | foreign | seasonal | independent |
    neglected | controversial | profitable | municipal | abandoned | flooded | crowded | electric | wooden | frozen
  `),
  units: listOf(
    'tonnes | workers | families | boats | houses | weeks | months | crates | passengers | hectares | votes | pupils | beds | meters',
  ),
  roles: listOf(
    'Mayor | Deputy Minister | harbor master | Judge | Senator | engineer | Professor | trade unionist',
  ),
  weekdays: listOf('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday'),
  months: listOf(
    'January | February | March | April | May | June | July | August | September | October | November | December',
  ),
  titles: listOf(`
    {rare} awaits word on the {quality} {thing}
    After months of dispute, {town} gets its {thing}: the case of {rare}
    Who pays for the {thing}? Questions in {rare}
    {number} {unit} later, {rare} looks again at the {thing}
    {group} takes the {thing} of {rare} to court
    In {rare}, a {quality} {thing} divides neighbors
    “We were never asked”: {rare} and the {quality} {thing}
    {town} and {rare} quarrel over the {thing}
    {place} council turns to {rare} for a {quality} {thing}
    The {thing} that {rare} did not want
    No end in sight for the {thing} at {rare}
    How the {quality} {thing} came to {rare}
  `),
  ledes: listOf(`
    The {body} {did} the {quality} {thing} at {rare} on {weekday}, ending a dispute that had lasted {few} months.
    Work on the {thing} at {rare} will begin before winter, the {body} said on {weekday} after a meeting with {group}.
    A {quality} {thing} near {rare} was {did} by the {body} on {weekday}, {speaker} said.
    {speaker} said on {weekday} that the {body} had {did} the {thing} at {rare} without hearing those who live there.
    More than {number} {unit} were counted at {rare} this week as the {body} {did} the {quality} {thing}.
    Residents of {rare} asked the {body} on {weekday} why the {thing} had been {did} while the {thing} stood empty.
  `),
  sentences: listOf(`
    The first drawing of the {thing} bears the date of {day} {month} {year}, long before the {body} took an interest.
    The {body} {did} the {thing} in the spring, but the {thing} was not part of that decision.
    According to the {body}, {number} {unit} depend on the {thing}, and most of them live in {town}.
    “We have waited for the {thing} since {year}, and nobody has told us why,” {speaker} said.
    Nobody at the {body} would say whether the {quality} {thing} could be {did} before {month}.
    In {town}, the {thing} has been {quality} for as long as anyone can remember.
    The {family} family, which owned the {thing} until {year}, {did} the {thing} as well.
    {group} called the decision {quality} and asked that the {body} publish its figures.
    A report that the {body} {did} last year puts the cost at {few} million, twice what had been planned for the {thing}.
    What was {did} in {town} cannot simply be repeated in {place}, {speaker} warned.
    Between {town} and {town} the {thing} runs beside the {thing}, and both are {quality}.
    The {body} has not met since {month}; its chair, {family}, was not available for comment.
    Only {few} of the {number} {unit} that had been promised were there when the {body} {did} the {thing}.
    Those who {did} the {thing} in {year} now say that the {quality} {thing} was a mistake.
    “If the {thing} is {did}, {town} will lose more than a {thing},” said {family}, who has worked there for {few} years.
    Engineers from {town} looked at the {thing} on {weekday} and found it {quality} but sound.
    At the edge of {town} stands a {quality} {thing}, and behind it the {thing} that gave the place its name.
    For {speaker}, who comes from {place}, the {quality} {thing} is a matter of principle.
    Prices rose by {few} percent while the {thing} was {quality}, the {body} noted.
    The {body} said it would look at the {thing} again, together with {group}.
    It was the third time that a {quality} {thing} had been {did} in {town}.
    Critics, among them the {body}, point out that the {thing} at {rare} was never {did}.
    The road to {town} was closed for {few} hours, and {unit} had to wait beside the {thing}.
    A former clerk of the {body}, {family}, remembers how the {thing} was {did} overnight.
    By {weekday} evening, {number} {unit} had signed a letter against the {quality} {thing}.
  `),
  questions: listOf(`
    Why was the {thing} {did} at all?
    What would you say to those in {town} who fear a {quality} {thing}?
    Has the {body} told you what comes after the {thing}?
    Do you expect that {group} will accept the {quality} {thing}?
    How many {unit} does it take to keep a {thing} alive?
  `),
  asks: 'Q:',
  answers: 'A:',
};
