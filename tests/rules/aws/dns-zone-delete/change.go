package dns

import "github.com/aws/aws-sdk-go-v2/service/route53/types"

func changes(set types.ResourceRecordSet) []types.Change {
	return []types.Change{
		types.Change{Action: types.ChangeActionDelete, ResourceRecordSet: &set},
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes DNS records
		types.Change{Action: types.ChangeActionUpsert, ResourceRecordSet: &set},
	}
}
