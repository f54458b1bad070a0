package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	db.Session(&gorm.Session{AllowGlobalUpdate: true}).Delete(&Order{})
//                        ^^^^^^^^^^^^^^^^^^^^^^^ high: lets updates and deletes without a condition pass
}
