// How many groups there are.
MATCH (group:Group)
RETURN count(group) AS total
