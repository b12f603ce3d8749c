/** Titles in Latin or English before a name, which are no part of who bears it. */
const TITLE =
  /^(?:Rex|Regina|Dux|Imperator|Comes|King|Queen|Prince|Duke|Earl|Lord|Lady|Sir)(?!\p{L})/u;
/** *Lille OSC*: letters alone are a club or a body, but for a numbered sovereign. */
const LETTERS = /(?<![\p{L}.])(?![IVX]+(?![\p{L}]))\p{Lu}{2,}(?![\p{L}])/u;

/** *Neil Garner Motorsport*: the last word tells that it is a team or a firm. */
const BODY =
  /[ \u00a0](?:Motorsports?|Racing|Team|Compétition|United|City|Club|Rovers|Group|Records|Orchestra|Brothers|Company|Corporation|Limited|Institute|College|University|Foundation|Trophy|Cup|Award)$/u;

/** Whether what was read as a person's name is a title or a body: nobody to be taken for. */
export function isOddPerson(name: string): boolean {
  return TITLE.test(name) || LETTERS.test(name) || BODY.test(name);
}
