package unstick

import corev1 "k8s.io/api/core/v1"

func unstick(claim *corev1.PersistentVolumeClaim) {
	claim.SetFinalizers(nil)
//^^^^^^^^^^^^^^^^^^^^^^^ high: lets an object go at once, whatever still had to be cleaned up
	claim.SetFinalizers(others(claim))
}
