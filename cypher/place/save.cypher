// Places with the areas that they lie in.
// $rows: [{ id, properties: { name, geonameId, countryCode, admin1, admin2, latitude, longitude, featureCode, population, path } }] sorted by id
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
ON CREATE SET place += row.properties, place.location = point({ latitude: row.properties.latitude, longitude: row.properties.longitude })
