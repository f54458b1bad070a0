package ops

import (
	"github.com/gocql/gocql"
)

func f(s *gocql.Session) error {
	return s.Query("DROP KEYSPACE shop").Exec()
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "shop"
}
