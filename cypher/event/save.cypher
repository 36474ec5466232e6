// What is concluded of events; their ties are written anew by the statements that follow.
// $rows: [{ id, placeId, latitude, longitude, sortDate, sortDateAscending, dateStart, dateEnd, properties }] sorted by id
//   latitude and longitude null where the place is coarser than a district
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event += row.properties,
  event.sortDate = date(row.sortDate), event.sortDateAscending = date(row.sortDateAscending),
  event.dateStart = date(row.dateStart), event.dateEnd = date(row.dateEnd),
  event.location = point({ latitude: row.latitude, longitude: row.longitude }),
  event.updatedAt = datetime()
