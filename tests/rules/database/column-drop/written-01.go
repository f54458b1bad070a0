package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	return db.Migrator().DropColumn(&Order{}, "email")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the column "email"
}
