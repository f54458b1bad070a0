package release

import "helm.sh/helm/v3/pkg/action"

func remove(cfg *action.Configuration, name string) error {
	uninstall := action.NewUninstall(cfg)
	uninstall.Wait = true
	_, err := uninstall.Run(name)
//         ^^^^^^^^^^^^^^^^^^^ high: removes the Helm release that is named at run time with all its objects
	if err != nil {
		return action.NewRollback(cfg).Run("shop")
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes the release "shop" back to an earlier state
	}
	list := action.NewList(cfg)
	_, err = list.Run()
	return err
}
