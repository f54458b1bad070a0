package release

import "helm.sh/helm/v3/pkg/action"

func preview(cfg *action.Configuration) error {
	try := action.NewUninstall(cfg)
	try.DryRun = true
	_, err := try.Run("shop")
	_, err = action.NewUninstall(cfg).Run("shop")
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the Helm release "shop" with all its objects
	return err
}
