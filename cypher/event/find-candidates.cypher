// Events that may be those of new reports: all of these countries in these stretches of days.
// $rows: [{ country, from, to }] ISO days; sortDate is the first day, and what may be joined is dated by a month at most
UNWIND $rows AS window
MATCH (event:Event)
WHERE event.countryCode = window.country
  AND event.sortDate >= date(window.from) - duration({ days: 31 }) AND event.sortDate <= date(window.to)
  AND event.id IS NOT NULL AND event.dateEnd >= date(window.from)
RETURN DISTINCT event.id AS id
