helm rollback shop 3
#^^^^^^^^^^^^^^^^^^^ medium: takes the release "shop 3" back to an earlier state
helm rollback shop 3 --dry-run
helm history shop
helm upgrade --install --force --reset-values shop ./chart
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes and recreates objects of the release by force
helm upgrade shop ./chart --reset-values
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: leaves out what guards a release: kept values, hooks or the check of its objects
helm upgrade shop ./chart --no-hooks
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: leaves out what guards a release: kept values, hooks or the check of its objects
helm upgrade --install shop ./chart
helm upgrade --install --force shop ./chart --dry-run
helm template shop ./chart --no-hooks
