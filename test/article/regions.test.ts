import { expect, test } from "@jest/globals";
import { type Article, toArticle } from "../../src/article/index.js";

function articleOf(text: string): Article {
  const outcome = toArticle({ text });
  if (outcome.kind === "rejected") throw new Error(outcome.error.message);
  return outcome.article;
}

/** Each region as "KIND day: words". */
function regionsOf(text: string): string[] {
  return articleOf(text).regions.map(({ kind, day, start, end }) => `${kind}${day ? ` ${day}` : ""}: ${text.slice(start, end).trim()}`);
}

const story = "Gunmen killed two guards in Baquba, police said.";

test.each([
  ["For all the latest headlines follow our Google News channel online or via the app.", "SHARE_LINE"],
  ["[Sign up for our weekly newsletter.]", "SHARE_LINE"],
  ["Get the Herald's Middle East briefing in your inbox every Monday.", "SHARE_LINE"],
  ["Follow Lagoon Post on WhatsApp!", "SHARE_LINE"],
  ["This is a breaking story and will be updated.", "SHARE_LINE"],
  ["© 2021 Lagoon Post. All rights reserved.", "SHARE_LINE"],
  ["Read more: Two held over blast | Rains cut road", "HEADLINE_LIST"],
  ["READ MORE FROM THE POST:\n- Two held over blast\n- Rains cut road", "HEADLINE_LIST"],
  ["Also read: Three killed in bazaar blast", "HEADLINE_LIST"],
  ["MOST READ\n1. Car bomb rocks station\n2. What to do with avocados", "HEADLINE_LIST"],
  ["Related stories:\n\nTwo held over blast\n\nRains cut road", "HEADLINE_LIST"],
  ["(Photo: Soldiers at the gate of the market. Lagoon Post/Ade Bisi)", "CAPTION"],
  ["Soldiers guard the market on Sunday. (Reuters file photo)", "CAPTION"],
  ["File photo of a checkpoint in Baquba", "CAPTION"],
  ["By Aisha Bello, Jos", "BYLINE"],
  ["Reporting by the Kirkuk newsroom; editing by P. Lind", "BYLINE"],
  ["(Adds toll, quotes)", "BYLINE"],
  ["https://example.org/story?id=1", "MARKUP"],
])("what is not the article's own telling is marked: %s", (block, kind) => {
  expect(regionsOf(`${story}\n\n${block}\n\n${story}`)).toEqual([`${kind}: ${block}`]);
});

test.each([
  ["Follow-up attacks killed two more, an officer said on Twitter."],
  ["Join hands with us, the rebels told villagers."],
  ["More than 20 people died: nine soldiers and eleven civilians."],
  ["“Read the names,” she said: “All of them.”"],
  ["Photographs showed two bodies, the group said."],
  ["A commander, who spoke by telephone from Goma, denied it."],
  ["The app was blocked. Protesters shared videos on Telegram."],
])("the article's own sentences stay: %s", (sentence) => expect(regionsOf(`${story}\n\n${sentence}\n\n${story}`)).toEqual([]));

test("a list of headlines ends where sentences begin again", () => {
  const list = "Read more:\n\nIraq tightens border: Military\n\nWho pays for the wall?";
  expect(regionsOf(`${story}\n\n${list}\n\n${story}`)).toEqual([`HEADLINE_LIST: ${list}`]);
});

test("headlines that stand at the very end need no heading", () =>
  expect(regionsOf(`${story}\n\n${story}\n\nTwo held over blast\n\nRains cut road to Jos`)).toEqual([
    "HEADLINE_LIST: Two held over blast\n\nRains cut road to Jos",
  ]));

test("in a text without line breaks the furniture around the story goes, the story stays", () =>
  expect(regionsOf(`Something went wrong, please try again later. ${story} Subscribe to our newsletter.`)).toEqual([
    "SHARE_LINE: Something went wrong, please try again later.",
    "SHARE_LINE: Subscribe to our newsletter.",
  ]));

test("a tweet's sentence keeps its day; its label, addresses and signature are furniture", () =>
  expect(
    regionsOf(
      `${story}\n\nWatch: Smoke over #Baquba, 3 dead. https://t.co/a1 pic.twitter.com/b2 — The Post (@thepost) January 21, 2021\n\n${story}`,
    ),
  ).toEqual([
    "TWEET_FURNITURE: Watch:",
    "TWEET 2021-01-21: Smoke over #Baquba, 3 dead.",
    "TWEET_FURNITURE: https://t.co/a1",
    "TWEET_FURNITURE: pic.twitter.com/b2",
    "TWEET_FURNITURE: — The Post (@thepost) January 21, 2021",
  ]));

test("a tweet's signature may have a line of its own", () =>
  expect(regionsOf(`${story}\n\nSmoke over Baquba pic.twitter.com/b2\n— The Post (@thepost) January 21, 2021\n\n${story}`)).toEqual([
    "TWEET 2021-01-21: Smoke over Baquba",
    "TWEET_FURNITURE: pic.twitter.com/b2",
    "TWEET_FURNITURE: — The Post (@thepost) January 21, 2021",
  ]));

test("a list is told in pieces around what lies in it", () =>
  expect(regionsOf(`${story}\n\nRead more: <b>Two</b> held\n\n${story}`)).toEqual([
    "HEADLINE_LIST: Read more:",
    "MARKUP: <b>",
    "HEADLINE_LIST: Two",
    "MARKUP: </b>",
    "HEADLINE_LIST: held",
  ]));

test("tags, scripts and comments of a web page are markup", () =>
  expect(regionsOf(`<p>Two were <b class="x">killed</b>.</p><script>var a = "killed";</script><!-- ad -->`)).toEqual([
    "MARKUP: <p>",
    'MARKUP: <b class="x">',
    "MARKUP: </b>",
    "MARKUP: </p>",
    'MARKUP: <script>var a = "killed";</script>',
    "MARKUP: <!-- ad -->",
  ]));
