{{/* The name of everything that this release makes. */}}
{{- define "okrug.name" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 52 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 52 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* What the pods of this release are found by, the migration's among them. */}}
{{- define "okrug.release" -}}
app.kubernetes.io/name: okrug
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{/* What the nodes that serve pages are found by. */}}
{{- define "okrug.nodes" -}}
{{ include "okrug.release" . }}
app.kubernetes.io/component: application
{{- end -}}

{{- define "okrug.labels" -}}
{{ include "okrug.release" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "okrug.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}

{{- define "okrug.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "okrug.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/* How the application is told where its data lie. No secret's value stands in a manifest. */}}
{{- define "okrug.environment" -}}
- name: SPRING_PROFILES_ACTIVE
  value: container
- name: OKRUG_HOME
  value: /data
- name: OKRUG_ISSUER
  value: {{ required "address is missing: https://…, as people know the deployment" .Values.address | quote }}
- name: SPRING_DATASOURCE_URL
  valueFrom:
    secretKeyRef:
      name: {{ required "database.existingSecret is missing: a Secret with url, username and password" .Values.database.existingSecret }}
      key: {{ .Values.database.urlKey }}
- name: SPRING_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ required "database.existingSecret is missing: a Secret with url, username and password" .Values.database.existingSecret }}
      key: {{ .Values.database.userKey }}
- name: SPRING_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ required "database.existingSecret is missing: a Secret with url, username and password" .Values.database.existingSecret }}
      key: {{ .Values.database.passwordKey }}
- name: OKRUG_DEPLOYMENTKEY
  valueFrom:
    secretKeyRef:
      name: {{ required "deploymentKey.existingSecret is missing: a Secret with 32 bytes in Base64" .Values.deploymentKey.existingSecret }}
      key: {{ .Values.deploymentKey.key }}
{{- with .Values.stripe.existingSecret }}
- name: OKRUG_BILLING_STRIPE_KEY
  valueFrom:
    secretKeyRef:
      name: {{ . }}
      key: {{ $.Values.stripe.apiKeyKey }}
- name: OKRUG_BILLING_STRIPE_WEBHOOKSECRET
  valueFrom:
    secretKeyRef:
      name: {{ . }}
      key: {{ $.Values.stripe.webhookSecretKey }}
{{- end }}
{{- with .Values.outside.issuer }}
- name: OKRUG_OUTSIDE_ISSUER
  value: {{ . | quote }}
- name: OKRUG_OUTSIDE_NAME
  value: {{ required "outside.name is missing: how people call the provider of sign-in" $.Values.outside.name | quote }}
- name: OKRUG_OUTSIDE_CLIENT
  value: {{ required "outside.client is missing: how the deployment is known to the provider" $.Values.outside.client | quote }}
- name: OKRUG_OUTSIDE_SECRET
  valueFrom:
    secretKeyRef:
      name: {{ required "outside.existingSecret is missing: a Secret with the client's secret" $.Values.outside.existingSecret }}
      key: {{ $.Values.outside.secretKey }}
{{- end }}
- name: OKRUG_TENANCY_ISOLATION
  value: {{ .Values.settings.isolation | quote }}
- name: OKRUG_POOLSIZE
  value: {{ .Values.settings.poolSize | quote }}
- name: OKRUG_CONTROLPOOLSIZE
  value: {{ .Values.settings.controlPoolSize | quote }}
{{- with .Values.settings.zone }}
- name: OKRUG_TENANCY_ZONE
  value: {{ . | quote }}
{{- end }}
{{- with .Values.settings.officeLogin }}
- name: OKRUG_OFFICE_LOGIN
  value: {{ . | quote }}
{{- end }}
{{- with .Values.javaOptions }}
- name: JAVA_TOOL_OPTIONS
  value: {{ . | quote }}
{{- end }}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* The root of the file system cannot be written; these two places can, and are gone with the pod. */}}
{{- define "okrug.mounts" -}}
- name: tmp
  mountPath: /tmp
- name: data
  mountPath: /data
{{- end -}}

{{- define "okrug.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 512Mi
- name: data
  emptyDir:
    sizeLimit: 512Mi
{{- end -}}
