package ops

import (
	"gorm.io/gorm"
)

func f(db *gorm.DB) error {
	db.Where("id = ?", 1).Delete(&Order{})
	db.Delete(&Order{}, 10)
}
