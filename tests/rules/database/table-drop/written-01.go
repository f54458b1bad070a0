package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	return db.Migrator().DropTable(&Order{})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table that is named at run time with its rows
}
