variable "subscription_id" {
  type        = string
  description = "Subscription that pays."
}

variable "tenant_id" {
  type        = string
  description = "Entra tenant that knows the people."
}

variable "unique" {
  type        = string
  description = "2 to 5 letters or digits of your own, for names that nobody else in Azure may have."
}

variable "domain" {
  type        = string
  description = "Name of the room, such as poker.example.com."
}

variable "admin_groups" {
  type        = list(string)
  description = "Object ids of the Entra groups that run the room."
}

variable "contacts" {
  type        = list(string)
  description = "Mail addresses that hear of costs and alerts."
}

variable "repository" {
  type        = string
  description = "GitHub repository whose workflows plan and apply, as owner/name."
}

variable "state_storage_id" {
  type        = string
  description = "Storage account of the Terraform state, as terraform/bootstrap prints it."
}

variable "budget_start" {
  type        = string
  description = "First day of the first month that the budget watches, such as 2026-12-01."
}

variable "location" {
  type        = string
  description = "Azure region with three zones."
  default     = "westeurope"
}

variable "kubernetes_version" {
  type        = string
  description = "Minor version of Kubernetes."
  default     = "1.34"
}

variable "authorized_ranges" {
  type        = list(string)
  description = "Empty: a private API server with Bastion as the way in. Otherwise the ranges that reach a public one."
  default     = []
}

variable "vault_ranges" {
  type        = list(string)
  description = "Ranges that operators write secrets to the vault from."
  default     = []
}
