{{- define "pokero.name" -}}
{{ .Release.Name }}-app
{{- end }}

{{/* How a pod is found. The label app is what people type. */}}
{{- define "pokero.selector" -}}
app: pokero-app
app.kubernetes.io/name: pokero
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "pokero.labels" -}}
app.kubernetes.io/name: pokero
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "pokero.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}
{{- end }}

{{/* What every pod of ours is: Kubernetes calls it restricted. */}}
{{- define "pokero.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "pokero.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "pokero.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end }}

{{/* Where the database is: (dict "root" . "host" HOST). */}}
{{- define "pokero.databaseUrl" -}}
{{- with .root.Values.database -}}
jdbc:postgresql://{{ $.host }}:{{ .port }}/{{ .name }}?sslmode={{ .sslMode }}
{{- if .ca.secret }}&sslrootcert=/run/secrets/database-ca/{{ .ca.key }}{{ end }}
{{- end }}
{{- end }}

{{/* The variables, mounts and volumes of whoever talks to the database: (dict "root" . "secret" NAME). */}}
{{- define "pokero.databaseEnv" -}}
- name: POKERO_DB_URL
  value: {{ include "pokero.databaseUrl" (dict "root" .root "host" .root.Values.database.host) | quote }}
- name: POKERO_DB_USER_FILE
  value: /run/secrets/database/username
- name: POKERO_DB_PASSWORD_FILE
  value: /run/secrets/database/password
{{- end }}

{{- define "pokero.databaseMounts" -}}
- name: database
  mountPath: /run/secrets/database
  readOnly: true
{{- if .root.Values.database.ca.secret }}
- name: database-ca
  mountPath: /run/secrets/database-ca
  readOnly: true
{{- end }}
{{- end }}

{{- define "pokero.databaseVolumes" -}}
- name: database
  secret:
    secretName: {{ .secret }}
    defaultMode: 0440
{{- if .root.Values.database.ca.secret }}
- name: database-ca
  secret:
    secretName: {{ .root.Values.database.ca.secret }}
    defaultMode: 0440
{{- end }}
{{- end }}
