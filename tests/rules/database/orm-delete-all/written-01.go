package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	db.Unscoped().Where("1 = 1").Delete(&Order{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
}
