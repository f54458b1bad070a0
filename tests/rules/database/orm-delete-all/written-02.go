package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	db.Delete(&Order{}, "1 = 1")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
}
